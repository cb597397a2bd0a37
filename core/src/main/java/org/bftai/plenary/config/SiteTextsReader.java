package org.bftai.plenary.config;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads the texts of {@code site.yml} that visitors see, and puts what names stand for into them. */
public final class SiteTextsReader {
    private final Function<SiteConfig, UnaryOperator<Scalar>> speech;
    private final DiagnosticSink sink;

    /**
     * Make a reader.
     *
     * @param speech expands a text, by the settings that it may name
     */
    public SiteTextsReader(Function<SiteConfig, UnaryOperator<Scalar>> speech, DiagnosticSink sink) {
        this.speech = speech;
        this.sink = sink;
    }

    /**
     * Return the settings with their texts: title and description first, since menus and footer may name them.
     *
     * @param settled those of the file, with what a command line decides
     */
    public SiteConfig read(SiteFile file, SiteConfig settled) {
        UnaryOperator<Scalar> first = speech.apply(settled);
        SiteConfig named = settled.withNames(
                file.title().map(first).map(Scalar::text),
                file.description().map(first).map(Scalar::text));
        Fields site = new Fields(file.menus().map(speech.apply(named)), CONFIG_VALUE, sink);
        return named.withMenus(navigation(site), footer(site));
    }

    private SortedMap<String, List<NavigationItem>> navigation(Fields site) {
        SortedMap<String, List<NavigationItem>> menus = new TreeMap<>();
        site.fields("navigation")
                .ifPresent(named -> named.keys()
                        .forEach(name -> menus.put(name, new NavigationReader(sink).read(named.items(name)))));
        return menus;
    }

    private Footer footer(Fields site) {
        Optional<Fields> footer = site.fields("footer");
        footer.ifPresent(f -> f.hold(SiteKeys.FOOTER, CONFIG_UNKNOWN, "footer"));
        return footer.map(f -> new Footer(f.scalar("text"), new NavigationReader(sink).links(f.items("links"))))
                .orElse(Footer.NONE);
    }
}
