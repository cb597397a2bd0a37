package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.config.Repository;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.WrittenFiles;
import org.bftai.plenary.edit.founding.Blueprint;
import org.bftai.plenary.edit.founding.FactFinder;
import org.bftai.plenary.edit.founding.Facts;
import org.bftai.plenary.edit.founding.FoundingReport;
import org.bftai.plenary.edit.founding.Inquiry;
import org.bftai.plenary.edit.founding.NewFiles;
import org.bftai.plenary.edit.founding.PlannedFile;
import org.bftai.plenary.edit.founding.ProjectPom;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.model.PageRole;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.source.WorkingCopy;
import org.bftai.plenary.theme.ThemeDescriptor;
import org.bftai.plenary.theme.ThemeShelf;

/** Writes the files of a new site around the pages that are there, or with pages to begin with. */
public final class SiteFounding {
    private static final Path USUAL = Path.of("src", "site");

    /** A menu of all pages, which leads to the call, has no more. */
    private static final int MOST_PAGES = 11;

    /** What is there before. */
    private record Ground(Path site, Optional<Facts> facts, List<ParsedPage> pages, boolean written, boolean series) {}

    /** Ask, plan and write; files that are there are kept. */
    public CommandResult run(InitRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        Path folder = request.folder().toAbsolutePath().normalize();
        Path site = request.site()
                .map(s -> folder.resolve(s).normalize())
                .or(() -> SiteFolder.below(folder))
                .orElse(folder.resolve(USUAL));
        if (!site.startsWith(folder)) {
            log.report(
                    CONFIG_VALUE,
                    Location.of("plenary.siteDirectory"),
                    "'" + request.site().orElse(site) + "' lies outside of the project",
                    "name a folder below " + folder);
            return failed(log);
        }
        Ground ground = ground(site, request);
        Inquiry inquiry = new Inquiry(
                request.answers(), request.interview(), LocalDate.ofInstant(request.now(), ZoneOffset.UTC), log);
        Facts facts = ground.facts().orElseGet(() -> ask(inquiry, ground));
        // Facts that could not be read would be found wrong once more, in a file that there is not yet.
        boolean tried = ground.facts().isPresent() || !log.sorted().isEmpty();
        ThemeShelf shelf = ThemeShelf.of(request.themes(), log);
        List<String> themes =
                shelf.choosable().stream().map(ThemeDescriptor::name).toList();
        boolean settled = Files.exists(site.resolve("site.yml"));
        String theme = settled ? shelf.preferred() : inquiry.theme(themes, shelf.preferred());
        Facts right = tried ? facts : new FactTrial(log).settle(facts);
        if (!log.sorted().isEmpty()) {
            return failed(log);
        }
        Blueprint blueprint = new Blueprint(
                path(folder, site),
                request.version(),
                request.source(),
                WorkingCopy.origin(folder).filter(Repository::isKnown),
                theme,
                right,
                ground.written(),
                ground.series(),
                !ground.series() && hasNoCall(ground.pages()));
        return write(folder, blueprint, request.dryRun(), log);
    }

    private static Ground ground(Path site, InitRequest request) {
        if (!SiteFolder.isSite(site)) {
            return new Ground(site, Optional.empty(), List.of(), false, false);
        }
        // What is wrong with the pages is for the build to say.
        try (Workers workers = new Workers()) {
            BuildRequest build =
                    BuildRequest.of(site, request.themes(), request.now()).withDrafts(true);
            Stages stages = new Stages(build, workers, new DiagnosticLog());
            LoadedSeries series = stages.load();
            Optional<LoadedSite> loaded = series.front();
            boolean editions = series.config().current().isPresent();
            List<ParsedPage> pages = loaded.map(stages::parse).orElse(List.of());
            return new Ground(
                    site,
                    loaded.flatMap(LoadedSite::event).map(Facts::of),
                    pages,
                    editions || !isSample(site),
                    editions);
        }
    }

    /** A home page that an earlier run wrote is nobody's yet. */
    private static boolean isSample(Path site) {
        Path home = site.resolve("index.md");
        return !Files.exists(home) || Blueprint.isSample(home);
    }

    private static Facts ask(Inquiry inquiry, Ground ground) {
        return ground.written() ? inquiry.confirmed(FactFinder.find(ground.pages())) : inquiry.sample();
    }

    private static boolean hasNoCall(List<ParsedPage> pages) {
        return pages.size() <= MOST_PAGES && pages.stream().noneMatch(SiteFounding::isCall);
    }

    private static boolean isCall(ParsedPage page) {
        String address = page.frontMatter()
                .permalink()
                .map(p -> p.text().replaceFirst("(/|\\.html)$", "").replaceFirst("^.*/", ""))
                .orElse(page.source().path().stem());
        return PageRole.CALL.names().contains(address.toLowerCase(Locale.ROOT));
    }

    private static String path(Path folder, Path site) {
        String path = folder.relativize(site).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private static CommandResult write(Path folder, Blueprint blueprint, boolean dryRun, DiagnosticLog log) {
        NewFiles files = new NewFiles(folder, log);
        List<String> kept = new ArrayList<>();
        List<PlannedFile> missing = new ArrayList<>();
        for (PlannedFile file : blueprint.files()) {
            if (files.isThere(file)) {
                kept.add(file.path());
            } else {
                missing.add(file);
            }
        }
        FoundingReport report = new FoundingReport(blueprint, kept, ProjectPom.namesPlugin(folder));
        if (dryRun) {
            return CommandResult.done(report.planned(missing));
        }
        WrittenFiles written = files.write(missing);
        return new CommandResult(
                report.lines(written),
                new Findings(log.sorted()),
                written.complete(),
                !written.changed().isEmpty());
    }

    private static CommandResult failed(DiagnosticLog log) {
        return CommandResult.refused(new Findings(log.sorted()));
    }
}
