package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.PRIVATE_DATA;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourcePath;

/** Finds files about people that lie in the site's folder, and so would be published with it. */
final class PrivateFiles {
    private static final Set<String> MAILBOXES = Set.of("eml", "mbox", "mbx", "msg", "pst", "ost");
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xls", "xlsm", "xlsb", "ods", "numbers");

    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "\\b(?:registrations?|registrants?|registered|reviewers?|reviews?|participants?|attendees?|attendance|submissions?"
                    + "|delegates|e ?mails?|mailing list|contacts|decisions?|invoices?|payments?|passports?|visas?"
                    + "|anmeldung(?:en)?|teilnehmer\\w*|gutachter\\w*|inscriptions|inscripciones|inscricoes|participantes)\\b");

    /** Such a spreadsheet waits to be filled in. */
    private static final Pattern ABOUT_NOBODY = Pattern.compile(
            "\\b(?:forms?|template|vorlage|formular|instructions?|guidelines?|blank|examples?|samples?|fees?|rates|howto|faq"
                    + "|statistics|stats)\\b");

    private final Site site;
    private final DiagnosticSink sink;

    PrivateFiles(Site site, DiagnosticSink sink) {
        this.site = site;
        this.sink = sink;
    }

    /** Report each file once. */
    void check() {
        site.ownFiles().forEach(this::check);
    }

    private void check(Asset asset) {
        SourcePath path = new SourcePath(asset.origin());
        String extension = path.extension();
        if (MAILBOXES.contains(extension)) {
            report(asset, "holds mail");
        } else if (SPREADSHEETS.contains(extension)) {
            String name = PersonalColumns.plain(path.stem());
            if (ABOUT_PEOPLE.matcher(name).find() && !ABOUT_NOBODY.matcher(name).find()) {
                report(asset, "is, by its name, a table about people");
            }
        } else if (TABLES.contains(extension) || extension.equals("json") || extension.equals("jsonl")) {
            personal(asset, TABLES.contains(extension)).ifPresent(what -> report(asset, what));
        }
    }

    /** A file that cannot be read is reported where it is published. */
    private static Optional<String> personal(Asset asset, boolean table) {
        try {
            FirstLines first = FirstLines.of(asset.content());
            Optional<String> mail =
                    table && first.listsMail() ? Optional.of("lists e-mail addresses") : Optional.empty();
            return PersonalColumns.find(table ? first.columns() : first.keys())
                    .map(name -> "has data about people, such as '" + name + "'")
                    .or(() -> mail);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void report(Asset asset, String what) {
        sink.report(
                PRIVATE_DATA,
                Location.of(asset.origin()),
                "the file " + what + ", and would be published",
                "move it out of the site's folder; a name that begins with '_' is never published");
    }
}
