package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LARGE;

import java.util.List;
import java.util.SortedMap;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.config.Mend;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.BodyHtml;
import org.bftai.plenary.html.BodyMender;
import org.bftai.plenary.html.BodyWords;
import org.bftai.plenary.html.MendRules;
import org.bftai.plenary.html.Palette;
import org.bftai.plenary.html.StyleSheet;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.markdown.MarkdownResult;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.theme.ThemePalette;

/** First pass: the body of a page becomes HTML, mended, with its addresses as the page writes them. */
final class BodyRenderer {
    private final Site site;
    private final MarkdownEngine markdown;
    private final BodyMender mender;
    private final String basePath;
    private final DiagnosticSink sink;

    BodyRenderer(Site site, MarkdownEngine markdown, StyleSheet styles, String basePath, DiagnosticSink sink) {
        this.site = site;
        this.markdown = markdown;
        this.basePath = basePath;
        this.sink = sink;
        SortedMap<String, String> words = site.words();
        Mend mend = site.config().mend();
        List<Palette> palettes =
                site.theme().colours().stream().map(BodyRenderer::palette).toList();
        this.mender = new BodyMender(
                new MendRules(mend.headings(), mend.contrast(), mend.styles(), true, palettes),
                new BodyWords(words.get("scrollableTable"), words.get("footnotes")),
                styles);
    }

    RenderedPage render(Page page) {
        MarkdownResult body = markdown.render(page.body().text());
        body.problem()
                .ifPresent(problem ->
                        sink.report(SOURCE_LARGE, Location.of(page.source().value()), problem));
        LinkWriter links = new LinkWriter(site.addresses(), page, basePath);
        BodyHtml html = mender.mend(body.html(), page.body()::at, links, sink);
        return new RenderedPage(page, html.html(), html.headings(), html.links(), html.ids());
    }

    private static Palette palette(ThemePalette written) {
        return new Palette(
                written.name(),
                Colour.parse(written.ground()).orElseThrow(),
                Colour.parse(written.surface()).orElseThrow(),
                Colour.parse(written.text()).orElseThrow());
    }
}
