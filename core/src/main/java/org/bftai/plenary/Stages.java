package org.bftai.plenary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.check.EventCheck;
import org.bftai.plenary.check.ProseCheck;
import org.bftai.plenary.check.SiteCheck;
import org.bftai.plenary.check.StatedCheck;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.config.SiteFile;
import org.bftai.plenary.config.SiteTextsReader;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.export.Announcement;
import org.bftai.plenary.export.Announcements;
import org.bftai.plenary.export.SiteExport;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.html.Fragment;
import org.bftai.plenary.image.PictureMemory;
import org.bftai.plenary.image.PictureScaler;
import org.bftai.plenary.image.WebpEncoder;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.OutputSink;
import org.bftai.plenary.output.Publication;
import org.bftai.plenary.output.Published;
import org.bftai.plenary.render.SiteRenderer;
import org.bftai.plenary.render.Work;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.resolve.SiteResolver;
import org.bftai.plenary.resolve.ThemeResolver;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceLoader;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.template.TemplateEngine;
import org.bftai.plenary.theme.ThemeChain;

/**
 * The five stages of one build, each a call into the package that does it.
 *
 * @param request what to build
 * @param workers who does what every page needs
 * @param memory what earlier builds found out about pictures
 * @param log what was found
 */
record Stages(BuildRequest request, Workers workers, PictureMemory memory, DiagnosticLog log) {
    /** Has no words of its own: a page is rendered in its own language. */
    private static final MarkdownEngine MARKDOWN = MarkdownEngine.plenary(key -> key);

    /** Of a build that remembers nothing. */
    Stages(BuildRequest request, Workers workers, DiagnosticLog log) {
        this(request, workers, new PictureMemory(), log);
    }

    /** LOAD: find files, settings, facts and theme. A theme that lies in the site's folder is none of its content. */
    LoadedSite load() {
        workers.start(() -> Fragment.text("<p>"));
        SourceTree all = new SourceLoader().load(request.site(), Outputs.insideSite(request), log);
        if (all.find(EventReader.FILE).isPresent()) {
            workers.start(SpokenExpressions::prepare);
        }
        Optional<SiteFile> file = new SiteConfigReader(log).read(all);
        SiteConfig written = file.map(SiteFile::settled).orElseGet(SiteConfigReader::bare);
        SiteConfig settled = request.overrides().apply(written, log);
        SourceTree tree = settled.theme().folder(all.root()).map(all::without).orElse(all);
        Optional<ThemeChain> theme =
                file.flatMap(f -> new ThemeResolver(request.themes(), log).resolve(settled.theme(), tree));
        // Libraries that are needed last take longest to get ready: meanwhile the pages are parsed.
        theme.ifPresent(chain -> workers.start(() -> new TemplateEngine(chain).close()));
        Optional<Event> event = new EventReader(settled.mend().encoding(), log).read(all);
        boolean partial = log.hasUnusableInput(EventReader.FILE);
        SiteTextsReader texts = new SiteTextsReader(
                c -> new SiteNames(c, event, partial, theme).expressions().values(c.language(), log), log);
        SiteConfig config = file.map(f -> texts.read(f, settled)).orElse(settled);
        event.ifPresent(e -> new EventCheck(log).check(e));
        event.ifPresent(e -> new StatedCheck(config.title(), written.url(), log).check(e));
        SpokenExpressions expressions = new SiteNames(config, event, partial, theme).expressions();
        return new LoadedSite(tree, event.isPresent() ? config.withFacts() : config, event, expressions, theme);
    }

    /** PARSE: read every page; one that cannot be read is reported and left out. */
    List<ParsedPage> parse(LoadedSite site) {
        PageParser parser = new PageParser(
                site.config().mend().encoding(),
                MARKDOWN,
                site.expressions(),
                site.config().language(),
                log);
        List<SourceFile> pages = site.tree().files().stream()
                .filter(f -> PageParser.isPage(f.path()))
                .toList();
        return workers.map(Work.READ, pages, parser::parse).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** RESOLVE: put the site together; there is none without a theme. */
    Optional<Site> resolve(LoadedSite site, List<ParsedPage> pages) {
        PlainText text = new PlainText(MARKDOWN);
        return site.theme()
                .map(theme -> new SiteResolver(
                                site.config(), site.event(), site.expressions(), theme, text, request.drafts(), log)
                        .resolve(site.tree(), pages));
    }

    /** RENDER: make every file, and look over what was made; return what the organisers send out. */
    List<Announcement> render(Site site, OutputSink output) {
        // A page that could not be read is no page that does not exist: links to it are not looked at.
        boolean complete = !log.hasUnusableInput();
        List<RenderedPage> bodies;
        Map<BodyLink, Page> links;
        Optional<WebpEncoder> webp =
                site.config().webp().flatMap(asked -> WebpEncoder.find(request.themes(), asked, log));
        PictureScaler scaler = new PictureScaler(request.cache(), webp);
        try (SiteRenderer renderer = new SiteRenderer(site, request.now(), MARKDOWN, scaler, memory, output, log)) {
            bodies = renderer.bodies(workers);
            renderer.layouts(bodies, workers);
            renderer.assets();
            renderer.pictures(workers);
            links = renderer.links();
        }
        new SiteExport(site, request.now(), request.timestamp(), memory, output).write();
        SiteCheck check = new SiteCheck(site, request.now(), MARKDOWN, log);
        check.files();
        if (complete) {
            check.links(bodies, links);
        }
        lookOver(site, new ProseCheck(site, MARKDOWN, log));
        return request.announcements().isPresent() ? Announcements.of(site, bodies, request.now()) : List.of();
    }

    /** Find the dates that pages write out. */
    void dates(Site site, ProseCheck.Listener listener) {
        lookOver(site, new ProseCheck(site, MARKDOWN, listener));
    }

    private void lookOver(Site site, ProseCheck prose) {
        workers.each(Work.CHECK, site.pages(), prose::page);
        prose.menus();
    }

    /** WRITE: publish what was made, unless something was found that the request fails on. */
    BuildResult write(SiteConfig config, Optional<Site> site, List<Announcement> announcements, Publication output) {
        int pages = site.map(Site::countPages).orElse(0);
        Optional<String> theme = site.map(s -> s.theme().name());
        Findings findings = judge(config);
        if (findings.reach(request.failOn())) {
            return new BuildResult(pages, 0, findings, false, Optional.of(config), theme);
        }
        Optional<Published> published = output.publish();
        Findings all = judge(config);
        int files = published.map(Published::files).orElse(0);
        boolean ok = !all.reach(request.failOn());
        request.announcements().filter(f -> ok).ifPresent(f -> AnnouncementFolder.write(f, announcements));
        return new BuildResult(pages, files, all, ok, Optional.of(config), theme);
    }

    private Findings judge(SiteConfig config) {
        // Facts that could not be read are not missing: their own mistake says why nothing shows them.
        boolean partial = log.hasUnusableInput(EventReader.FILE);
        return new Findings(log.sorted().stream()
                .filter(d -> !partial || d.code() != DiagnosticCode.FACTS_MISSING)
                .flatMap(finding -> config.policy().judge(finding).stream())
                .toList());
    }
}
