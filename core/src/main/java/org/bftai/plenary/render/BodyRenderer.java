package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CELL_LOST;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EXPRESSION_SYNTAX;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LARGE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.config.Mend;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.BodyHtml;
import org.bftai.plenary.html.BodyMender;
import org.bftai.plenary.html.BodyPictures;
import org.bftai.plenary.html.BodyWords;
import org.bftai.plenary.html.Heading;
import org.bftai.plenary.html.MendRules;
import org.bftai.plenary.html.Palette;
import org.bftai.plenary.html.StyleSheet;
import org.bftai.plenary.liquid.Expanded;
import org.bftai.plenary.liquid.Expressions;
import org.bftai.plenary.liquid.Spliced;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.markdown.MarkdownResult;
import org.bftai.plenary.markdown.MarkdownText;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.theme.ThemePalette;

/** First pass: the body of a page becomes HTML, mended, with its addresses as the page writes them. */
final class BodyRenderer {
    private static final String DIVIDE = "divide it into several pages, or link to what is data as a file";

    private final Site site;
    private final MarkdownEngine markdown;
    private final StyleSheet styles;
    private final MendRules rules;
    private final String basePath;
    private final Languages languages;
    private final SpokenExpressions expressions;
    private final ContentIncludes includes;
    private final Pictures pictures;
    private final Map<String, Speaker> speakers = new ConcurrentHashMap<>();
    private final BodyListener listener;
    private final DiagnosticSink sink;

    /** What puts words of its own into bodies of one language. */
    private record Speaker(MarkdownEngine markdown, BodyMender mender) {}

    BodyRenderer(
            Site site,
            MarkdownEngine markdown,
            StyleSheet styles,
            String basePath,
            Languages languages,
            ContentIncludes includes,
            Pictures pictures,
            BodyListener listener,
            DiagnosticSink sink) {
        this.site = site;
        this.markdown = markdown;
        this.styles = styles;
        this.basePath = basePath;
        this.languages = languages;
        this.expressions = site.expressions();
        this.includes = includes;
        this.pictures = pictures;
        this.listener = listener;
        this.sink = sink;
        Mend mend = site.config().mend();
        List<Palette> palettes =
                site.theme().colours().stream().map(BodyRenderer::palette).toList();
        this.rules = new MendRules(mend.headings(), mend.contrast(), mend.styles(), true, palettes);
    }

    RenderedPage render(Page page) {
        Speaker speaker = speakers.computeIfAbsent(languages.of(page), this::speaker);
        Set<String> outside = new HashSet<>(TitleHeading.IDS_OF_TEMPLATES);
        page.anchor().ifPresent(outside::add);
        LinkWriter links = new LinkWriter(site.addresses(), page, basePath);
        Set<String> included = new HashSet<>();
        AtomicReference<List<Heading>> headings = new AtomicReference<>(List.of());
        Expanded text = expanded(page, links, headings::get, included);
        MarkdownText read = speaker.markdown().read(text.text());
        listener.read(page, read);
        MarkdownResult body = speaker.markdown().render(read, outside);
        body.problem()
                .ifPresent(problem ->
                        sink.report(SOURCE_LARGE, Location.of(page.source().place()), problem, DIVIDE));
        read.lostCells()
                .forEach(mark -> sink.report(
                        CELL_LOST,
                        page.body().at(text.origin(mark)),
                        "the row has more cells than the head of its table, and no page shows them",
                        "write \\| where no cell begins, also in code, or give the head as many cells"));
        boolean hero = page.frontMatter().header().filter(Header::hasPicture).isPresent();
        BodyPictures shown = new BodyPictures((url, place) -> pictures.known(url, place, links, sink), hero);
        BodyHtml html = speaker.mender()
                .mend(body.html(), outside, mark -> page.body().at(text.origin(mark)), links, shown, sink);
        headings.set(html.headings());
        Set<String> ids = new HashSet<>(html.ids());
        page.anchor().ifPresent(ids::add);
        Spliced whole = text.insertInto(html.html(), ids);
        whole.dropped()
                .forEach(call -> sink.report(
                        EXPRESSION_SYNTAX,
                        page.body().at(call),
                        "an include cannot stand in an attribute or an address",
                        "move it out of the tag, or write a name such as {{ dates.submission }} there"));
        return new RenderedPage(
                page, whole.html(), html.headings(), html.links(), whole.ids(), html.blanks(), included);
    }

    private Expanded expanded(Page page, LinkWriter links, Supplier<List<Heading>> headings, Set<String> included) {
        String text = page.body().text();
        List<TextRange> code = Expressions.occurIn(text) ? markdown.code(text) : List.of();
        PageText in = new PageText(page, links);
        return expressions
                .in(languages.of(page))
                .page(text, code, includes.of(in, languages.words(page), headings, included), page.body()::at, sink);
    }

    private Speaker speaker(String language) {
        SortedMap<String, String> words = languages.words(language);
        UnaryOperator<String> word = key -> words.getOrDefault(key, key);
        BodyWords spoken = new BodyWords(
                word.apply("scrollableTable"),
                word.apply("footnotes"),
                List.of(words.getOrDefault("programmeBreaks", "").split(",\\s*")));
        return new Speaker(markdown.speaking(word), new BodyMender(rules, spoken, styles));
    }

    private static Palette palette(ThemePalette written) {
        return new Palette(
                written.name(),
                Colour.parse(written.ground()).orElseThrow(),
                Colour.parse(written.surface()).orElseThrow(),
                Colour.parse(written.text()).orElseThrow());
    }
}
