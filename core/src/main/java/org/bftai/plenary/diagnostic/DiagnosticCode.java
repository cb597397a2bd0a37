package org.bftai.plenary.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem there is. Each has a row in the docs and a test that triggers it. */
public enum DiagnosticCode {
    /** The folder holds neither site.yml nor index.md. */
    SITE_MISSING(Severity.ERROR, Nature.INPUT),
    /** A file of text is not UTF-8. */
    SOURCE_ENCODING(Severity.ERROR, Nature.INPUT),
    /** A file or folder cannot be read. */
    SOURCE_UNREADABLE(Severity.ERROR, Nature.INPUT),
    /** A page is larger than a page can sensibly be. */
    SOURCE_LARGE(Severity.ERROR, Nature.INPUT),
    /** A symbolic link or special file was left out. */
    FILE_SKIPPED(Severity.WARNING, Nature.CONTENT),
    /** A name that some system or server cannot store. */
    FILE_NAME(Severity.ERROR, Nature.INPUT),
    /** YAML that cannot be read. */
    YAML_SYNTAX(Severity.ERROR, Nature.INPUT),
    /** A key that stands twice in one map. */
    YAML_DUPLICATE_KEY(Severity.ERROR, Nature.INPUT),
    /** YAML that is too deep, too long, or refers to itself. */
    YAML_LIMIT(Severity.ERROR, Nature.INPUT),
    /** Front matter begins and does not end. */
    FRONT_MATTER_UNCLOSED(Severity.ERROR, Nature.INPUT),
    /** A value of front matter is not of the kind its key asks for. */
    FRONT_MATTER_VALUE(Severity.ERROR, Nature.INPUT),
    /** A key of front matter that nothing reads. */
    FRONT_MATTER_UNKNOWN(Severity.WARNING, Nature.CONTENT),
    /** A value that begins with # and is a comment to YAML. */
    YAML_COMMENT(Severity.WARNING, Nature.CONTENT),
    /** Front matter that does not begin on the first line, or not with {@code ---}. */
    FRONT_MATTER_STRAY(Severity.ERROR, Nature.CONTENT),
    /** A setting is not of the kind its key asks for. */
    CONFIG_VALUE(Severity.ERROR, Nature.INPUT),
    /** A setting that does not exist. */
    CONFIG_UNKNOWN(Severity.ERROR, Nature.INPUT),
    /** A fact of event.yml is not of the kind its key asks for, or a date that the calendar does not have. */
    EVENT_VALUE(Severity.ERROR, Nature.INPUT),
    /** A key of event.yml that nothing reads, or a date that nobody can name. */
    EVENT_UNKNOWN(Severity.ERROR, Nature.INPUT),
    /** A fact that says other than what it follows from. */
    EVENT_CONTRADICTION(Severity.ERROR, Nature.INPUT),
    /** A goal that changes dates finds no event.yml. */
    EVENT_MISSING(Severity.ERROR, Nature.INPUT),
    /** A file that a goal would change or write, and cannot or must not. */
    SOURCE_LOCKED(Severity.ERROR, Nature.INPUT),
    /** A theme that is not found. */
    THEME_MISSING(Severity.ERROR, Nature.INPUT),
    /** A theme whose descriptor or files are wrong. */
    THEME_INVALID(Severity.ERROR, Nature.INPUT),
    /** A theme made for another version of the contract. */
    THEME_API(Severity.ERROR, Nature.INPUT),
    /** An option the theme does not have, or a value it does not take. */
    THEME_OPTION(Severity.ERROR, Nature.INPUT),
    /** A layout that neither the site nor its theme has. */
    LAYOUT_MISSING(Severity.ERROR, Nature.INPUT),
    /** An address a page cannot have. */
    PERMALINK_INVALID(Severity.ERROR, Nature.INPUT),
    /** Two files claim one address. */
    URL_COLLISION(Severity.ERROR, Nature.INPUT),
    /** A template that cannot be parsed or rendered. */
    TEMPLATE_ERROR(Severity.ERROR, Nature.INPUT),
    /** An output folder that must not be written to. */
    OUTPUT_FOLDER(Severity.ERROR, Nature.INPUT),
    /** Another build writes to the same folder. */
    OUTPUT_BUSY(Severity.ERROR, Nature.INPUT),
    /** The site could not be written. */
    OUTPUT_FAILED(Severity.ERROR, Nature.INPUT),
    /** A file in the output folder that no build wrote, or that was changed since. */
    OUTPUT_FOREIGN(Severity.WARNING, Nature.CONTENT),
    /** A link to a page, anchor or file that does not exist. */
    LINK_BROKEN(Severity.ERROR, Nature.CONTENT),
    /** A picture that does not exist. */
    IMAGE_MISSING(Severity.WARNING, Nature.CONTENT),
    /** A picture that is broken, too large to be decoded, or of a kind that browsers do not show. */
    IMAGE_UNREADABLE(Severity.ERROR, Nature.CONTENT),
    /** WebP is asked for, and no encoder of it is there, or none that works on this system. */
    IMAGE_ENCODER(Severity.WARNING, Nature.CONTENT),
    /** Something a page would load from another host, which its policy forbids. */
    EXTERNAL_REQUEST(Severity.ERROR, Nature.CONTENT),
    /** A file about people that would be published. */
    PRIVATE_DATA(Severity.ERROR, Nature.CONTENT),
    /** A file, or all of them, larger than is sensible. */
    FILE_LARGE(Severity.WARNING, Nature.CONTENT),
    /** The replacement character stands where a letter was. */
    TEXT_LOST(Severity.ERROR, Nature.CONTENT),
    /** Text that is UTF-8 read as Windows-1252. */
    ENCODING_DAMAGED(Severity.WARNING, Nature.CONTENT),
    /** A picture without alternative text, or with one that says nothing. */
    IMAGE_ALT(Severity.WARNING, Nature.CONTENT),
    /** A table of data without header cells. */
    TABLE_HEADER(Severity.WARNING, Nature.CONTENT),
    /** A link whose words do not say where it leads. */
    LINK_TEXT(Severity.WARNING, Nature.CONTENT),
    /** A heading that skips a level, or that has no words. */
    HEADING_ORDER(Severity.WARNING, Nature.CONTENT),
    /** A colour too close to its ground to be read. */
    CONTRAST(Severity.WARNING, Nature.CONTENT),
    /** A hero's filter too weak for its text. */
    HERO_CONTRAST(Severity.WARNING, Nature.CONTENT),
    /** A colour or filter of a hero that CSS does not know. */
    HERO_VALUE(Severity.WARNING, Nature.CONTENT),
    /** Inline style, which a strict policy forbids. */
    STYLE_INLINE(Severity.WARNING, Nature.CONTENT),
    /** A script or event handler in a page, which a strict policy forbids. */
    SCRIPT_BLOCKED(Severity.WARNING, Nature.CONTENT),
    /** Markup that HTML does not have, no longer has, or does not have at this place. */
    HTML_INVALID(Severity.WARNING, Nature.CONTENT),
    /** Cells of a table beyond the columns of its head. */
    CELL_LOST(Severity.ERROR, Nature.CONTENT),
    /** An address that would run code. */
    URL_UNSAFE(Severity.WARNING, Nature.CONTENT),
    /** Something asks for a fact that the site does not have. */
    FACTS_MISSING(Severity.ERROR, Nature.CONTENT),
    /** A date in a text that is written out, although it is known. */
    FACT_REPEATED(Severity.INFO, Nature.FACT),
    /** A date in a text that no longer holds. */
    FACT_SUPERSEDED(Severity.ERROR, Nature.FACT),
    /** A date in a text that is not the known one. */
    FACT_DIFFERS(Severity.WARNING, Nature.FACT),
    /** A weekday in a text that is not that of its date. */
    DATE_WEEKDAY(Severity.ERROR, Nature.FACT),
    /** A date in a text that does not exist, or a wrong ordinal in one. */
    DATE_IMPOSSIBLE(Severity.ERROR, Nature.FACT),
    /** A time of day without a zone, or a zone that means the opposite of what it seems to. */
    DATE_ZONE(Severity.WARNING, Nature.FACT),
    /** An expression that does not open, close or read as it should. */
    EXPRESSION_SYNTAX(Severity.ERROR, Nature.CONTENT),
    /** A name, filter or tag in an expression that does not exist, or a value that cannot be printed. */
    EXPRESSION_UNKNOWN(Severity.ERROR, Nature.CONTENT),
    /** Expressions that repeat, grow or nest beyond what a page may. */
    EXPRESSION_LIMIT(Severity.ERROR, Nature.CONTENT),
    /** An include that does not exist, or is called with what it does not take. */
    INCLUDE_UNKNOWN(Severity.ERROR, Nature.CONTENT),
    /** Dates in an order that cannot be meant, such as a notification before the submission. */
    DATE_ORDER(Severity.ERROR, Nature.FACT),
    /** A date far from the event: most often a wrong year. */
    DATE_RANGE(Severity.ERROR, Nature.FACT),
    /** A camera-ready deadline after the event. */
    DATE_AFTER_EVENT(Severity.WARNING, Nature.FACT),
    /** A date that was moved back, or extended when it had already passed. */
    DATE_HISTORY(Severity.WARNING, Nature.FACT),
    /** A change of a date that does not say when it was announced. */
    DATE_ANNOUNCED(Severity.INFO, Nature.FACT),
    /** A menu that a sidebar names and {@code site.yml} does not have. */
    NAVIGATION_MISSING(Severity.WARNING, Nature.CONTENT),
    /** So many pages that no menu is made of them. */
    NAVIGATION_LONG(Severity.INFO, Nature.CONTENT),
    /** Another year's edition named where a site speaks of its own: in a title, a menu, a description. */
    EDITION_STALE(Severity.ERROR, Nature.FACT),
    /** Another year's edition named in a text as if it were this one. */
    EDITION_STALE_TEXT(Severity.WARNING, Nature.FACT),
    /** A page copied from the edition before, which nobody has read since. */
    CARRIED_OVER(Severity.ERROR, Nature.FACT),
    /** The event that last year's was part of, named as if it still were. */
    HOST_LEFTOVER(Severity.WARNING, Nature.FACT),
    /** An e-mail address, or an address for submissions, of an earlier edition. */
    ADDRESS_LEFTOVER(Severity.WARNING, Nature.FACT),
    /** Text that stands in a comment: nobody sees it, and everybody who reads the source does. */
    COMMENT_HIDDEN(Severity.INFO, Nature.CONTENT),
    /** A link to a page of an edition to come that is not published yet. */
    LINK_DRAFT(Severity.WARNING, Nature.CONTENT),
    /** An address of the ledger at which nothing answers any more, or no ledger where there must be one. */
    ADDRESS_GONE(Severity.ERROR, Nature.FACT),
    /** A file of a frozen edition that is not as it was stored. */
    FROZEN_CHANGED(Severity.ERROR, Nature.INPUT),
    /** A source of a frozen edition that has changed since: visitors do not see it. */
    FROZEN_BEHIND(Severity.INFO, Nature.CONTENT),
    /** Words or a blank where something is to come; a warning from 30 days before the event on. */
    PLACEHOLDER_LEFT(Severity.INFO, Nature.CONTENT),
    /** A page that nothing links to. */
    PAGE_ORPHAN(Severity.WARNING, Nature.CONTENT),
    /** A site that does not say where it will live. */
    ADDRESS_UNKNOWN(Severity.INFO, Nature.CONTENT);

    /** Whether strictness and {@code checks:} of a site have a say. */
    private enum Nature {
        /** Input that cannot be read, placed or rendered: always an error. */
        INPUT,
        /** A finding on content: lenient sites make errors warnings, {@code checks:} may set any severity. */
        CONTENT,
        /** A finding on facts and dates: as on content, but a site with an event.yml is never lenient with them. */
        FACT
    }

    private final Severity severity;
    private final Nature nature;

    DiagnosticCode(Severity severity, Nature nature) {
        this.severity = severity;
        this.nature = nature;
    }

    /** Return the stable name that is printed: lower case, words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Return the severity on a strict site that sets none. */
    public Severity severity() {
        return severity;
    }

    /** Return whether a site may choose another severity. */
    public boolean adjustable() {
        return nature != Nature.INPUT;
    }

    /** Return whether it is about facts and dates, with which a site that has an event.yml is strict. */
    public boolean concernsFacts() {
        return nature == Nature.FACT;
    }

    /** Find a code by its printed name. */
    public static Optional<DiagnosticCode> byId(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }
}
