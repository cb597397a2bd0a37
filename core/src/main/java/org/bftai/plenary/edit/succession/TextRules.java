package org.bftai.plenary.edit.succession;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.EncodingRepair;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.source.TextRange;

/** Carries texts of the last edition over: what is of its year becomes a placeholder, or {@code TBA}; code stays. */
final class TextRules {
    private static final Pattern COMMENT = Pattern.compile("(?s)(?<=\\n)[ \\t]*<!--.*?-->[ \\t]*(?:\\n|$)|<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{[^{}\\n]*\\}\\}");
    private static final Pattern TAG = Pattern.compile("\\{%[^%\\n]*%\\}");

    private final NewFacts facts;
    private final LinkRules links;
    private final DateRules dates;
    private final NameRules names;
    private final MarkdownEngine markdown;

    TextRules(
            OldNames old, int year, NewFacts facts, LinkRules links, MarkdownEngine markdown, List<String> languages) {
        this.facts = facts;
        this.links = links;
        this.markdown = markdown;
        this.dates = new DateRules(old, markdown, languages);
        this.names = new NameRules(old, year, links);
    }

    LinkRules links() {
        return links;
    }

    /** Return the text of a page. */
    String body(String text, Base base) {
        String body = apply(text, base, true);
        return body.startsWith("\n") || !text.startsWith("\n") ? body : "\n" + body;
    }

    /** Return a value of front matter or settings, or a comment in them. */
    String line(String text, Base base) {
        return apply(text, base, false);
    }

    /** Return whether a text prints a fact that has no value yet. */
    boolean isAwaited(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .anyMatch(m -> facts.missing(m.group()).isPresent());
    }

    /** Return how many comments a text has, which are not carried over. */
    int comments(String text) {
        Shelter shelter = new Shelter(text);
        return (int) COMMENT.matcher(withoutCode(text, shelter)).results().count();
    }

    private String apply(String written, Base base, boolean whole) {
        Shelter shelter = new Shelter(written);
        Set<String> awaited = new HashSet<>();
        String prose = COMMENT.matcher(withoutCode(written, shelter)).replaceAll("");
        String mended = EncodingRepair.repair(prose, EncodingRepair.find(prose));
        String spoken = EXPRESSION
                .matcher(mended)
                .replaceAll(m -> Matcher.quoteReplacement(expression(m.group(), written, shelter, awaited)));
        String linked = new LinkTexts(links, base, shelter, awaited).apply(shelter.keep(spoken, TAG));
        String said = linked;
        for (String name : awaited) {
            said = said.replace(name, facts.instead(shelter.restore(name)));
        }
        String dated = dates.apply(said);
        String named = names.apply(dated).replaceAll("\\bTBA([*_]*) \\(TBA\\)", "TBA$1");
        return shelter.restore(whole ? Announcements.replaced(named) : named);
    }

    private String expression(String expression, String text, Shelter shelter, Set<String> awaited) {
        return facts.missing(expression)
                .filter(name -> !NewFacts.isAskedFor(name, text))
                .map(name -> {
                    String kept = shelter.keep(name);
                    awaited.add(kept);
                    return kept;
                })
                .orElseGet(() -> shelter.keep(expression));
    }

    private String withoutCode(String text, Shelter shelter) {
        List<TextEdit> edits = markdown.code(text).stream()
                .map((TextRange r) -> new TextEdit(r, shelter.keep(text.substring(r.start(), r.end()))))
                .toList();
        return Edits.apply(text, edits);
    }
}
