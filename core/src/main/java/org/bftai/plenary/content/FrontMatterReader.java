package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_VALUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.LeadingDay;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads front matter: the keys of {@link FrontMatterKeys}. What else a new one needs, CONTRIBUTING.md says. */
final class FrontMatterReader {
    private static final List<String> KEYS = FrontMatterKeys.ALL.names();

    private final DiagnosticSink sink;

    FrontMatterReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    FrontMatter read(YamlNode.Mapping mapping) {
        Fields page = new Fields(mapping, FRONT_MATTER_VALUE, sink);
        page.hold(FrontMatterKeys.ALL, FrontMatterReader::isData, FRONT_MATTER_UNKNOWN, "front matter");
        return new FrontMatter(
                page.scalar("title"),
                page.scalar("layout"),
                page.scalar("permalink"),
                page.scalar("description"),
                page.scalar("excerpt"),
                page.scalar("tagline"),
                canonical(page),
                page.language("lang").or(() -> page.language("locale")),
                page.fields("header").map(h -> new HeaderReader(sink).read(h)),
                page.node("sidebar").flatMap(s -> new SidebarReader(sink).read(s)),
                contents(page),
                page.texts("classes").stream()
                        .flatMap(c -> List.of(c.strip().split("\\s+")).stream())
                        .filter(c -> !c.isEmpty())
                        .toList(),
                page.scalars("redirect_from"),
                date(page),
                page.flag("hidden").orElse(false),
                lists(mapping),
                page.flag("draft").orElse(false),
                page.scalar("carriedOver"),
                page.flag("sitemap").orElse(true),
                page.location());
    }

    /**
     * A list that an include names by {@code id} is data of the page, under a name of the author's own choice; one that
     * is nearly a key is more likely that key.
     */
    private static boolean isData(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Sequence
                && Suggestions.nearest(entry.key(), KEYS).isEmpty();
    }

    private static SortedMap<String, YamlNode.Sequence> lists(YamlNode.Mapping mapping) {
        SortedMap<String, YamlNode.Sequence> lists = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key()) && entry.value() instanceof YamlNode.Sequence list) {
                lists.put(entry.key(), list);
            }
        }
        return lists;
    }

    /** Jekyll writes a time and a zone behind the day. */
    private Optional<LocalDate> date(Fields page) {
        Optional<Scalar> written = page.scalar("date");
        Optional<LocalDate> day = written.flatMap(w -> LeadingDay.of(w.text(), "T "));
        if (written.isPresent() && day.isEmpty()) {
            sink.report(
                    FRONT_MATTER_VALUE,
                    written.get().location(),
                    "'date' takes a day, not '" + written.get().text() + "'",
                    "write it like 'date: 2025-06-30'");
        }
        return day;
    }

    private Optional<Scalar> canonical(Fields page) {
        Optional<Scalar> written = page.scalar("canonical_url");
        Optional<Scalar> absolute = written.filter(w -> w.text().strip().matches("https?://[^\\s/]+(/\\S*)?"));
        if (written.isPresent() && absolute.isEmpty()) {
            sink.report(
                    FRONT_MATTER_VALUE,
                    written.get().location(),
                    "'" + written.get().text() + "' is not a whole address",
                    "write it with its host, such as https://bft-ai.example/cfp/");
        }
        return absolute;
    }

    private static Optional<FrontMatter.Contents> contents(Fields page) {
        Optional<String> label = page.text("toc_label");
        boolean sticky = page.flag("toc_sticky").orElse(false);
        return page.flag("toc").orElse(false) ? Optional.of(new FrontMatter.Contents(label, sticky)) : Optional.empty();
    }
}
