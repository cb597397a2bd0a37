package org.bftai.plenary.config;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.LetterCheck;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.source.TextReader;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlReader;

/** Reads {@code site.yml}. An unknown key is an error: a setting that does nothing is worse than none. */
public final class SiteConfigReader {
    /** The name of the file of settings. */
    public static final String FILE = "site.yml";

    /** What {@link SiteTextsReader} reads. */
    private static final List<String> MENUS = List.of("navigation", "footer");

    private final DiagnosticSink sink;

    public SiteConfigReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Return the settings of a folder that has no {@code site.yml}: everything by default, findings lenient. */
    public static SiteConfig bare() {
        return new SiteConfig(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                new ThemeChoice(Optional.empty(), new TreeMap<>(), false, Location.of(FILE)),
                new TreeMap<>(),
                Footer.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Mend.ALL,
                new SeverityPolicy(false));
    }

    /**
     * Read what hangs on no text; a setting that cannot be read is reported and left at its default.
     *
     * @return empty where the whole file cannot be read, which is reported
     */
    public Optional<SiteFile> read(SourceTree tree) {
        Optional<SourceFile> file = tree.find(FILE);
        return file.isEmpty()
                ? Optional.of(SiteFile.none())
                : file.flatMap(f -> new TextReader().read(f, sink)).flatMap(text -> read(text, tree.root()));
    }

    /**
     * Read the settings of an edition: those of the series, and over them its own.
     *
     * @param whole the folder of the series
     * @return empty where one of the files cannot be read, which is reported
     */
    public Optional<SiteFile> read(SourceTree whole, SourceTree edition) {
        // What is wrong with the settings of the series has been said.
        SiteConfigReader silent = new SiteConfigReader(found -> {});
        Optional<YamlNode.Mapping> series = whole.find(FILE)
                .flatMap(f -> new TextReader().read(f, found -> {}))
                .flatMap(text -> silent.mapping(text).map(m -> mended(text, m, mend(m), found -> {})));
        Optional<SourceFile> file = edition.find(FILE);
        if (series.isEmpty() || file.isEmpty()) {
            return series.map(s -> silent.read(s, mend(s), whole.root()));
        }
        Mend mend = mend(series.get());
        return file.flatMap(f -> new TextReader().read(f, sink))
                .flatMap(text -> mapping(text).map(m -> mended(text, m, mend, sink)))
                .map(own -> {
                    hold(own);
                    return read(SettingsOverlay.over(series.get(), own), mend, whole.root());
                });
    }

    /** Hold the settings of an edition to what may stand there. */
    private void hold(YamlNode.Mapping edition) {
        String where = "an edition's " + FILE;
        new Fields(edition, CONFIG_VALUE, sink)
                .hold(SiteKeys.EDITION, e -> SiteKeys.OF_SERIES.contains(e.key()), CONFIG_UNKNOWN, where);
        edition.entries().stream()
                .filter(e -> SiteKeys.OF_SERIES.contains(e.key()))
                .forEach(e -> sink.report(
                        CONFIG_UNKNOWN,
                        e.keyLocation(),
                        "unknown key '" + e.key() + "' in " + where,
                        "it holds for all editions: move it into the " + FILE + " of the series"));
    }

    private Optional<SiteFile> read(SourceText text, Path folder) {
        Optional<YamlNode.Mapping> mapping = mapping(text);
        return mapping.map(m -> {
            Mend mend = mend(m);
            YamlNode.Mapping mended = mended(text, m, mend, sink);
            new Fields(mended, CONFIG_VALUE, sink).hold(SiteKeys.ALL, CONFIG_UNKNOWN, FILE);
            return read(mended, mend, folder);
        });
    }

    private Optional<YamlNode.Mapping> mapping(SourceText text) {
        return new YamlReader().readMapping(text.text(), text.path(), 0, sink);
    }

    private static YamlNode.Mapping mended(SourceText text, YamlNode.Mapping mapping, Mend mend, DiagnosticSink sink) {
        return new LetterCheck(text, 0, mend.encoding(), sink)
                .reportYaml()
                .map(mapping::mapText)
                .orElse(mapping);
    }

    private SiteFile read(YamlNode.Mapping mended, Mend mend, Path folder) {
        Fields site = new Fields(mended, CONFIG_VALUE, sink);
        Optional<Scalar> title = site.scalar("title");
        Optional<Scalar> description = site.scalar("description");
        SiteConfig settled = new SiteConfig(
                true,
                title.map(Scalar::text),
                description.map(Scalar::text),
                url(site),
                current(site),
                site.language("language").orElse("en"),
                theme(site),
                new TreeMap<>(),
                Footer.NONE,
                site.flag("poster").filter(asked -> asked).map(asked -> site.location("poster")),
                webp(site),
                new RepositoryReader(sink).read(site, folder),
                mend,
                policy(site));
        List<YamlNode.Entry> menus =
                mended.entries().stream().filter(e -> MENUS.contains(e.key())).toList();
        return new SiteFile(settled, title, description, new YamlNode.Mapping(menus, mended.location()));
    }

    private static Optional<Current> current(Fields site) {
        return site.integer("current", 2026).map(year -> new Current(year, site.location("current")));
    }

    private Optional<SiteUrl> url(Fields site) {
        return site.text("url").map(written -> SiteUrl.read(written, site.location("url"), sink));
    }

    private ThemeChoice theme(Fields site) {
        SortedMap<String, YamlNode.Entry> options = new TreeMap<>();
        Optional<YamlNode> node = site.node("theme");
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            mapping.entries().stream().filter(e -> !e.key().equals("name")).forEach(e -> options.put(e.key(), e));
            Fields theme = new Fields(mapping, CONFIG_VALUE, sink);
            return new ThemeChoice(
                    theme.text("name"),
                    options,
                    false,
                    theme.node("name").orElse(mapping).location());
        }
        return new ThemeChoice(
                site.text("theme"), options, false, node.map(YamlNode::location).orElse(Location.of(FILE)));
    }

    private Optional<Location> webp(Fields site) {
        Optional<Fields> images = site.fields("images");
        images.ifPresent(i -> i.hold(SiteKeys.IMAGES, CONFIG_UNKNOWN, "images"));
        return images.flatMap(i -> i.flag("webp").filter(asked -> asked).map(asked -> i.location("webp")));
    }

    private Mend mend(YamlNode.Mapping settings) {
        Fields site = new Fields(settings, CONFIG_VALUE, sink);
        Optional<Fields> mend = site.fields("mend");
        mend.ifPresent(m -> m.hold(SiteKeys.MEND, CONFIG_UNKNOWN, "mend"));
        return mend.map(m -> new Mend(
                        m.flag("encoding").orElse(true),
                        m.flag("headings").orElse(true),
                        m.flag("contrast").orElse(true),
                        m.flag("hero").orElse(true),
                        m.flag("styles").orElse(true)))
                .orElse(Mend.ALL);
    }

    private SeverityPolicy policy(Fields site) {
        boolean strict = site.flag("strict").orElse(true);
        return new SeverityPolicy(strict, strict, checks(site));
    }

    private SortedMap<DiagnosticCode, Optional<Severity>> checks(Fields site) {
        SortedMap<DiagnosticCode, Optional<Severity>> chosen = new TreeMap<>();
        site.fields("checks").ifPresent(checks -> {
            checks.hold(SiteKeys.CHECKS, e -> DiagnosticCode.byId(e.key()).isPresent(), CONFIG_UNKNOWN, "checks");
            for (String id : checks.keys()) {
                Optional<DiagnosticCode> code = DiagnosticCode.byId(id);
                if (code.isPresent() && code.get().adjustable()) {
                    severity(checks, id).ifPresent(severity -> chosen.put(code.get(), severity));
                } else if (code.isPresent()) {
                    sink.report(
                            CONFIG_VALUE,
                            checks.location(id),
                            "'" + id + "' is always an error",
                            "take the line out; without what cannot be read there is no site to show");
                }
            }
        });
        return chosen;
    }

    private Optional<Optional<Severity>> severity(Fields checks, String id) {
        String word = checks.text(id).orElse("");
        if (word.equals("off")) {
            return Optional.of(Optional.empty());
        }
        List<String> words = List.of("error", "warning", "info", "off");
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(s -> s.word().equals(word))
                .findFirst();
        if (severity.isEmpty()) {
            sink.report(
                    CONFIG_VALUE,
                    checks.location(id),
                    "'" + word + "' is not a severity",
                    Suggestions.hint(word, words, "severities: "));
        }
        return severity.map(Optional::of);
    }
}
