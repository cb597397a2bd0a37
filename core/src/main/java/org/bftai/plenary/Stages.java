package org.bftai.plenary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.bftai.plenary.check.LedgerCheck;
import org.bftai.plenary.check.ProseCheck;
import org.bftai.plenary.check.SiteCheck;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.export.Announcement;
import org.bftai.plenary.export.Announcements;
import org.bftai.plenary.export.SeriesExport;
import org.bftai.plenary.export.SiteExport;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.image.PictureMemory;
import org.bftai.plenary.image.PictureScaler;
import org.bftai.plenary.image.WebpEncoder;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.OutputSink;
import org.bftai.plenary.output.Publication;
import org.bftai.plenary.output.Published;
import org.bftai.plenary.render.SiteRenderer;
import org.bftai.plenary.render.Work;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.resolve.SeriesResolver;
import org.bftai.plenary.resolve.SiteResolver;
import org.bftai.plenary.source.SourceFile;

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

    /** LOAD: find files, settings, facts and theme. */
    LoadedSeries load() {
        return new SiteLoader(request, workers, log).load();
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
                .map(theme -> new SiteResolver(site, theme, text, request.drafts(), log).resolve(pages))
                .filter(this::isPublished);
    }

    /** Put the editions of a series beside each other. */
    Series resolve(LoadedSeries loaded) {
        List<Site> sites = loaded.sites().stream()
                .flatMap(site -> resolve(site, parse(site)).stream())
                .toList();
        return new SeriesResolver(loaded.config(), loaded.frozen(), loaded.ledger()).resolve(sites);
    }

    /** An edition to come is shown from the day on which somebody has read its home page. */
    private boolean isPublished(Site site) {
        return !site.isComing() || site.home().isPresent();
    }

    /** RENDER: make every file, and look over what was made; return what the organisers send out. */
    List<Announcement> render(Series series, OutputSink output) {
        List<Announcement> announcements = new ArrayList<>();
        for (Site site : series.sites()) {
            List<RenderedPage> bodies = render(site, output);
            if (request.announcements().isPresent() && series.front().equals(Optional.of(site))) {
                announcements.addAll(Announcements.of(site, bodies, site.clock(request.now())));
            }
        }
        new SeriesExport(series, request.timestamp(), output).write();
        new LedgerCheck(series, log).check();
        return announcements;
    }

    private List<RenderedPage> render(Site site, OutputSink output) {
        // A page that could not be read is no page that does not exist: links to it are not looked at.
        boolean complete = !log.hasUnusableInput();
        Instant now = site.clock(request.now());
        List<RenderedPage> bodies;
        Map<BodyLink, Page> links;
        Optional<WebpEncoder> webp =
                site.config().webp().flatMap(asked -> WebpEncoder.find(request.themes(), asked, log));
        PictureScaler scaler = new PictureScaler(request.cache(), webp);
        PictureMemory pictures = memory.keptIn(request.cache());
        ProseCheck prose = new ProseCheck(site, MARKDOWN, log);
        try (SiteRenderer renderer = new SiteRenderer(site, now, MARKDOWN, scaler, pictures, output, log)) {
            bodies = renderer.bodies(workers, prose::page);
            renderer.layouts(bodies, workers);
            renderer.assets();
            renderer.pictures(workers);
            links = renderer.links();
        }
        new SiteExport(site, now, request.timestamp(), pictures, output).write();
        SiteCheck check = new SiteCheck(site, now, MARKDOWN, log);
        check.sources();
        if (complete) {
            check.rendered(bodies, links);
        }
        prose.menus();
        return bodies;
    }

    /** Find the dates that pages write out. */
    void dates(Site site, ProseCheck.Listener listener) {
        ProseCheck prose = new ProseCheck(site, MARKDOWN, listener);
        workers.each(Work.CHECK, site.pages(), prose::page);
        prose.menus();
    }

    /** WRITE: publish what was made, unless something was found that the request fails on. */
    BuildResult write(Series series, List<Announcement> announcements, Publication output) {
        SiteConfig config = series.config();
        int pages = series.sites().stream().mapToInt(Site::countPages).sum();
        Optional<String> theme = series.front().map(s -> s.theme().name());
        SortedSet<String> addresses = series.addresses();
        Findings findings = judge(config);
        if (findings.reach(request.failOn())) {
            return new BuildResult(pages, 0, findings, false, Optional.of(config), theme, addresses);
        }
        Optional<Published> published = output.publish();
        Findings all = judge(config);
        int files = published.map(Published::files).orElse(0);
        boolean ok = !all.reach(request.failOn());
        request.announcements().filter(f -> ok).ifPresent(f -> AnnouncementFolder.write(f, announcements));
        return new BuildResult(pages, files, all, ok, Optional.of(config), theme, addresses);
    }

    private Findings judge(SiteConfig config) {
        // Facts that could not be read are not missing: their own mistake says why nothing shows them.
        boolean partial = log.hasUnusableInputIn(EventReader.FILE);
        return new Findings(log.sorted().stream()
                .filter(d -> !partial || d.code() != DiagnosticCode.FACTS_MISSING)
                .flatMap(finding -> config.policy().judge(finding).stream())
                .toList());
    }
}
