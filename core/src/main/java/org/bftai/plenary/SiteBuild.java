package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SITE_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.check.LinkCheck;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.export.SiteExport;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Publication;
import org.bftai.plenary.output.Published;
import org.bftai.plenary.render.SiteRenderer;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.resolve.SiteResolver;
import org.bftai.plenary.resolve.ThemeResolver;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceLoader;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;

/** A build: load, parse, resolve, render, write. */
public final class SiteBuild {
    /** Build the site, or, where the request names no output, only look for its problems. */
    public BuildResult run(BuildRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        if (!SiteFolder.isSite(request.site())) {
            log.report(
                    SITE_MISSING,
                    Location.of(request.site().toString()),
                    "there is no site here",
                    "put an index.md or a site.yml into the folder");
            return new BuildResult(0, 0, new Findings(log.sorted()));
        }
        try (Workers workers = new Workers();
                Publication output = Outputs.begin(request, log)) {
            SourceTree all = new SourceLoader().load(request.site(), Outputs.insideSite(request), log);
            Optional<SiteConfig> read = new SiteConfigReader(log).read(all);
            SiteConfig config = request.overrides().apply(read.orElseGet(SiteConfigReader::bare));
            SourceTree tree =
                    config.theme().folder(all.root()).map(all::without).orElse(all);
            // Without settings nobody knows the theme; what is wrong with pages is shown all the same.
            Optional<ThemeChain> theme =
                    read.flatMap(c -> new ThemeResolver(request.themes(), log).resolve(config.theme(), tree));
            MarkdownEngine markdown = markdown(theme, config);
            List<ParsedPage> parsed = parse(tree, config, markdown, workers, log);
            int pages = 0;
            if (theme.isPresent()) {
                SiteResolver resolver =
                        new SiteResolver(config, theme.get(), new PlainText(markdown), request.drafts(), log);
                pages = render(resolver.resolve(tree, parsed), markdown, workers, output, log);
            }
            return result(config, pages, output, log);
        }
    }

    private static MarkdownEngine markdown(Optional<ThemeChain> theme, SiteConfig config) {
        SortedMap<String, String> words =
                theme.map(t -> t.words(config.language())).orElseGet(TreeMap::new);
        return MarkdownEngine.plenary(key -> words.getOrDefault(key, key));
    }

    private static List<ParsedPage> parse(
            SourceTree tree, SiteConfig config, MarkdownEngine markdown, Workers workers, DiagnosticLog log) {
        PageParser parser = new PageParser(config.mend().encoding(), markdown, log);
        List<SourceFile> pages =
                tree.files().stream().filter(f -> PageParser.isPage(f.path())).toList();
        return workers.map(pages, parser::parse).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static int render(
            Site site, MarkdownEngine markdown, Workers workers, Publication output, DiagnosticLog log) {
        // A page that could not be read is no page that does not exist: links to it are not looked at.
        boolean complete = !log.hasUnusableInput();
        SiteRenderer renderer = new SiteRenderer(site, markdown, log);
        List<RenderedPage> bodies = renderer.bodies(workers);
        renderer.layouts(bodies, workers, output);
        if (complete) {
            new LinkCheck(site, log).check(bodies, renderer.links());
        }
        renderer.assets(output);
        new SiteExport(site, output).write();
        return (int) site.pages().stream().filter(p -> !p.isNotFound()).count();
    }

    private static BuildResult result(SiteConfig config, int pages, Publication output, DiagnosticLog log) {
        Findings findings = judge(config, log);
        if (findings.hasErrors()) {
            return new BuildResult(pages, 0, findings);
        }
        Optional<Published> published = output.publish();
        return published.isPresent()
                ? new BuildResult(pages, published.get().files(), findings)
                : new BuildResult(pages, 0, judge(config, log));
    }

    private static Findings judge(SiteConfig config, DiagnosticLog log) {
        return new Findings(log.sorted().stream()
                .flatMap(finding -> config.policy().judge(finding).stream())
                .toList());
    }
}
