package org.bftai.plenary.render;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.html.StyleSheet;
import org.bftai.plenary.image.PictureMemory;
import org.bftai.plenary.image.PictureScaler;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputFile;
import org.bftai.plenary.output.OutputSink;
import org.bftai.plenary.template.TemplateEngine;

/** RENDER: the bodies of all pages, then their layouts; a page's file goes to the sink as soon as it is made. */
public final class SiteRenderer implements AutoCloseable {
    private final Site site;
    private final Instant now;
    private final MarkdownEngine markdown;
    private final String basePath;
    private final Languages languages;
    private final StyleSheet styles = new StyleSheet();
    private final NotedLinks noted = new NotedLinks();
    private final InlineText text;
    private final AssetLinks assets;
    private final PageFunctions functions;
    private final SizedPictures sizes;
    private final Pictures pictures;
    private final TemplateEngine engine;
    private final OutputSink output;
    private final DiagnosticSink sink;

    /**
     * Make a renderer.
     *
     * @param now the moment by which dates are past or ahead
     * @param scaler makes the sizes that pages show of the site's pictures
     * @param memory what earlier builds found out about pictures
     * @param output takes every file
     */
    public SiteRenderer(
            Site site,
            Instant now,
            MarkdownEngine markdown,
            PictureScaler scaler,
            PictureMemory memory,
            OutputSink output,
            DiagnosticSink sink) {
        this.site = site;
        this.now = now;
        this.markdown = markdown;
        this.languages = new Languages(site);
        this.basePath = site.basePath();
        this.sizes = new SizedPictures(scaler, site::output, output);
        this.pictures = new Pictures(site.assets(), sizes, memory);
        this.text = new InlineText(markdown, styles, noted, pictures, sink);
        this.assets = new AssetLinks(site.assets());
        this.functions = new PageFunctions(site, assets, noted);
        this.engine = new TemplateEngine(site.theme());
        this.output = output;
        this.sink = sink;
    }

    /**
     * First pass: return every page with its body as HTML, in the order of the site.
     *
     * @param listener is told of every body
     */
    public List<RenderedPage> bodies(Workers workers, BodyListener listener) {
        EventViews events = new EventViews(site, now, text, Optional.empty());
        IncludeValues values = new IncludeValues(text, pictures, site.config().navigation(), sink);
        ContentIncludes includes = new ContentIncludes(site, engine, events, functions, values, sink);
        BodyRenderer renderer =
                new BodyRenderer(site, markdown, styles, basePath, languages, includes, pictures, listener, sink);
        return workers.map(Work.RENDER, site.pages(), renderer::render);
    }

    /** Second pass: make the sheet that all pages share, and give every page its layout. */
    public void layouts(List<RenderedPage> pages, Workers workers) {
        HeroViews heroes = new HeroViews(site, now, pictures, text, styles, languages, sink);
        List<OpenPage> open = workers.map(Work.PREPARE, pages, page -> open(page, heroes));
        String sheet = ThemeSheet.of(site, styles);
        assets.add("/" + Generated.STYLES.file(), sheet);
        output.accept(new OutputFile(site.output(Generated.STYLES.file()), new Content.Text(sheet), Generated.ORIGIN));
        LayoutRenderer renderer = new LayoutRenderer(
                site,
                engine,
                new SiteViews(site, text, assets),
                new EventViews(site, now, text, datesPage(pages)),
                new PageViews(site, now, text, new SidebarViews(site, pictures, text, sink), pictures, assets, sink),
                functions,
                pictures,
                languages,
                sink);
        workers.each(
                Work.LAY_OUT,
                open,
                page -> renderer.render(page).ifPresent(html -> output.accept(file(page.page(), html))));
    }

    /** Return the first page that shows all dates. */
    private static Optional<Page> datesPage(List<RenderedPage> pages) {
        return pages.stream()
                .filter(p -> p.includes().contains("dates"))
                .map(RenderedPage::page)
                .findFirst();
    }

    /** Report what was wrong with templates. */
    @Override
    public void close() {
        engine.close();
    }

    /** Heroes come before layouts: their classes are part of the sheet, whose version every page names. */
    private OpenPage open(RenderedPage page, HeroViews heroes) {
        PageText in = new PageText(page.page(), new LinkWriter(site.addresses(), page.page(), basePath));
        return new OpenPage(page, in, Optional.ofNullable(heroes.of(page.page(), in)));
    }

    /** Return the links that front matter and settings hold, each with the first page that shows it. */
    public Map<BodyLink, Page> links() {
        return noted.all();
    }

    /** Hand on the files that are copied as they are. */
    public void assets() {
        for (Asset asset : site.assets()) {
            output.accept(new OutputFile(site.output(asset.url().substring(1)), asset.content(), asset.origin()));
        }
    }

    /** Make the sizes that pages show of the site's pictures; after both passes, when it is known which they are. */
    public void pictures(Workers workers) {
        sizes.make(workers, sink);
    }

    private OutputFile file(Page page, String html) {
        return new OutputFile(
                site.output(page.permalink().file()),
                new Content.Text(html),
                page.source().place());
    }
}
