package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ADDRESS_GONE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FROZEN_CHANGED;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bftai.plenary.check.EventCheck;
import org.bftai.plenary.check.StatedCheck;
import org.bftai.plenary.config.Current;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.config.SiteFile;
import org.bftai.plenary.config.SiteTextsReader;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.EditionFolder;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.edition.FrozenReader;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.edition.SeriesFolder;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.html.Fragment;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.resolve.ThemeResolver;
import org.bftai.plenary.source.SourceLoader;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.source.TextReader;
import org.bftai.plenary.template.TemplateEngine;
import org.bftai.plenary.theme.ThemeChain;

/** LOAD: finds files, settings, facts and theme, of a site or of each edition of a series. */
final class SiteLoader {
    private final BuildRequest request;
    private final Workers workers;
    private final DiagnosticLog log;

    SiteLoader(BuildRequest request, Workers workers, DiagnosticLog log) {
        this.request = request;
        this.workers = workers;
        this.log = log;
    }

    /** Load everything. A theme that lies in the site's folder is none of its content. */
    LoadedSeries load() {
        workers.start(() -> Fragment.text("<p></p>"));
        SourceTree all = new SourceLoader().load(request.site(), Outputs.insideSite(request), log);
        if (Files.exists(all.root().resolve(SeriesFolder.MOVING))) {
            log.report(
                    CONFIG_VALUE,
                    Location.of(Edition.FOLDER),
                    "the site is on its way into editions: the goal new-edition was interrupted",
                    "run it again, which finishes what it began");
            return new LoadedSeries(SiteConfigReader.bare(), List.of(), List.of(), Ledger.read(""));
        }
        Optional<SiteFile> file = new SiteConfigReader(log).read(all);
        SiteConfig written = file.map(SiteFile::settled).orElseGet(SiteConfigReader::bare);
        SiteConfig asked = request.overrides().apply(written, log);
        SourceTree tree = asked.theme().folder(all.root()).map(all::without).orElse(all);
        SiteConfig settled = asked.current().isPresent() ? asked : inNewestEdition(asked, tree);
        if (settled.current().isPresent()) {
            return series(tree, settled, settled.current().get());
        }
        if (tree.find(EventReader.FILE).isPresent()) {
            workers.start(SpokenExpressions::prepare);
        }
        Optional<Event> event = new EventReader(settled.mend().encoding(), log).read(tree);
        LoadedSite site = site(tree, file, written.url(), Optional.empty(), event, List.of());
        return new LoadedSeries(site.config(), List.of(site), List.of(), Ledger.read(""));
    }

    private LoadedSeries series(SourceTree tree, SiteConfig settled, Current current) {
        workers.start(SpokenExpressions::prepare);
        SeriesFolder folder = SeriesFolder.divide(tree, current.year(), current.location(), log);
        NavigableMap<Integer, Event> events = new TreeMap<>();
        for (EditionFolder each : folder.editions()) {
            int year = each.edition().year();
            // What is wrong with the facts of a frozen edition can no longer be mended.
            DiagnosticSink sink = each.isFrozen() ? found -> {} : log;
            new EventReader(settled.mend().encoding(), sink)
                    .read(each.tree())
                    .ifPresent(e -> events.put(year, e.of(year)));
        }
        List<LoadedSite> sites = new ArrayList<>();
        List<FrozenEdition> frozen = new ArrayList<>();
        for (EditionFolder each : folder.editions()) {
            Edition edition = each.edition();
            boolean thawed = request.thaw().equals(Optional.of(edition.year()));
            if (each.lacksLock() && !thawed) {
                reportLockGone(edition);
            }
            if (each.isFrozen() && !thawed) {
                reportCurrent(edition, current);
                new FrozenReader(log).read(each).ifPresent(frozen::add);
            } else {
                List<Event> earlier = List.copyOf(
                        events.headMap(edition.year(), false).descendingMap().values());
                Optional<SiteFile> file = new SiteConfigReader(log).read(tree, each.tree());
                Optional<SiteUrl> url = settled.url().map(u -> u.below(edition.mount()));
                Optional<Event> event = Optional.ofNullable(events.get(edition.year()));
                sites.add(site(each.tree(), file, url, Optional.of(edition), event, earlier));
            }
        }
        boolean hasFrozen = folder.editions().stream().anyMatch(EditionFolder::isFrozen);
        if (hasFrozen && tree.find(Ledger.FILE).isEmpty()) {
            reportLedgerGone();
        }
        return new LoadedSeries(settled.withFacts(), sites, frozen, ledger(tree));
    }

    private LoadedSite site(
            SourceTree tree,
            Optional<SiteFile> file,
            Optional<SiteUrl> url,
            Optional<Edition> edition,
            Optional<Event> event,
            List<Event> earlier) {
        SiteConfig written = file.map(SiteFile::settled).orElseGet(SiteConfigReader::bare);
        SiteConfig changed = request.overrides().apply(written, log);
        SiteConfig settled = edition.flatMap(e -> changed.url().map(u -> changed.withUrl(u.below(e.mount()))))
                .orElse(changed);
        SourceTree content =
                settled.theme().folder(tree.root()).map(tree::without).orElse(tree);
        Optional<ThemeChain> theme =
                file.flatMap(f -> new ThemeResolver(request.themes(), log).resolve(settled.theme(), content));
        // Libraries that are needed last take longest to get ready: meanwhile the pages are parsed.
        theme.ifPresent(chain -> workers.start(() -> new TemplateEngine(chain).close()));
        boolean partial = log.hasUnusableInput(edition.map(Edition::sources).orElse("") + EventReader.FILE);
        SiteTextsReader texts = new SiteTextsReader(
                c -> new SiteNames(c, event, partial, theme).expressions().values(c.language(), log), log);
        SiteConfig config = file.map(f -> texts.read(f, settled)).orElse(settled);
        event.ifPresent(e -> new EventCheck(log).check(e, edition.map(Edition::year)));
        event.ifPresent(e -> new StatedCheck(config.title(), url, log).check(e));
        SpokenExpressions expressions = new SiteNames(config, event, partial, theme).expressions();
        return new LoadedSite(
                content, event.isPresent() ? config.withFacts() : config, edition, event, earlier, expressions, theme);
    }

    private Ledger ledger(SourceTree tree) {
        return tree.find(Ledger.FILE)
                .flatMap(f -> new TextReader().read(f, log))
                .map(text -> Ledger.read(text.text()))
                .orElseGet(() -> Ledger.read(""));
    }

    /** Where editions are and none is chosen, go on as if it were the newest: all else that is said is then true. */
    private SiteConfig inNewestEdition(SiteConfig settled, SourceTree tree) {
        List<Integer> years = SeriesFolder.years(tree);
        if (years.isEmpty()) {
            return settled;
        }
        int newest = Collections.max(years);
        Location place = Location.of(SiteConfigReader.FILE);
        log.report(
                CONFIG_VALUE,
                place,
                "there are editions, and nothing says which of them the home page shows",
                "write current: " + newest);
        return settled.withCurrent(new Current(newest, place));
    }

    /** To freeze an edition is to write it. */
    private void reportLedgerGone() {
        log.report(
                ADDRESS_GONE,
                Location.of(Ledger.FILE),
                "the file is gone, and nothing says which addresses were published",
                "bring it back, such as by 'git restore'; if it is lost, make an empty one, build, and run ledger");
    }

    private void reportCurrent(Edition edition, Current current) {
        if (edition.isCurrent()) {
            log.report(
                    CONFIG_VALUE,
                    current.location(),
                    "edition " + edition.year() + " is frozen, and cannot be the current one",
                    "write another year, or thaw it: take " + EditionFolder.LOCK + " and " + EditionFolder.FROZEN
                            + "/ out of " + edition.sources());
        }
    }

    private void reportLockGone(Edition edition) {
        log.report(
                FROZEN_CHANGED,
                Location.of(edition.sources() + EditionFolder.LOCK),
                "the lock of a frozen edition is gone, and nothing says what its files are",
                "bring it back, such as by 'git restore', or run freeze again if that was interrupted; to thaw the"
                        + " edition, take " + EditionFolder.FROZEN + "/ away too");
    }
}
