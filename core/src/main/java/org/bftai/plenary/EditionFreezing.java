package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ADDRESS_GONE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.Current;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.config.SiteFile;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.freezing.EditionDifference;
import org.bftai.plenary.edit.freezing.FrozenFolder;
import org.bftai.plenary.edit.freezing.RenderedEdition;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.EditionFolder;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.edition.FrozenReader;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.edition.SeriesFolder;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourceLoader;
import org.bftai.plenary.source.SourceTree;

/** Stores an edition as it is rendered, so that no build ever renders it again; and stores it anew where that is asked. */
public final class EditionFreezing {
    private final FreezeRequest request;
    private final DiagnosticLog log = new DiagnosticLog();
    private final int year;

    public EditionFreezing(FreezeRequest request) {
        this.request = request;
        this.year = TypedYear.read(request.year(), "year", log).orElse(0);
    }

    /** Store an edition that is past. */
    public CommandResult freeze() {
        Optional<EditionFolder> folder = folder();
        if (folder.isEmpty()) {
            return failed();
        }
        if (folder.get().isFrozen()) {
            return refuse(
                    "edition " + year + " is frozen",
                    "to take late changes into it: " + request.goals() + "amend -Dyear=" + year);
        }
        // A run that was interrupted before the lock was written has left files, which this one replaces.
        KeptSeries built = new SiteBuild().keepSeries(request.build().withThaw(year));
        Optional<RenderedEdition> rendered =
                rendered(built, folder.get(), request.build().now());
        if (rendered.isEmpty()) {
            return CommandResult.refused(built.build().result().findings());
        }
        List<String> lines = new ArrayList<>();
        RenderedEdition edition = rendered.get();
        String what = edition.lock().titles().size() + " addresses, "
                + edition.files().size() + " files, theme " + edition.lock().theme() + " "
                + edition.lock().version();
        lines.add((request.dryRun() ? "would freeze " : "froze ") + year + ": " + what);
        if (!request.dryRun() && !store(edition, built)) {
            return failed();
        }
        if (!request.dryRun()) {
            lines.add("next: commit " + edition.edition().sources() + "; late slides, videos and awards: "
                    + request.goals() + "amend -Dyear=" + year);
        }
        return CommandResult.done(lines);
    }

    /** Render a frozen edition anew, by the clock it was frozen with, and say what is different. */
    public CommandResult amend() {
        Optional<EditionFolder> folder = folder();
        if (folder.isEmpty()) {
            return failed();
        }
        if (!folder.get().isFrozen()) {
            return refuse(
                    "edition " + year + " is not frozen: builds show its changes as they are",
                    "freeze it when it is over: " + request.goals() + "freeze -Dyear=" + year);
        }
        // What an interrupted run left undone, this one does.
        Optional<FrozenEdition> stored = new FrozenReader(found -> {}).read(folder.get());
        if (stored.isEmpty()) {
            new FrozenReader(log).read(folder.get());
            return failed();
        }
        BuildRequest thawed =
                request.build().withThaw(year).withNow(stored.get().lock().clock());
        KeptSeries built = new SiteBuild().keepSeries(thawed);
        Optional<RenderedEdition> rendered =
                rendered(built, folder.get(), stored.get().lock().clock());
        if (rendered.isEmpty()) {
            return CommandResult.refused(built.build().result().findings());
        }
        return amend(stored.get(), rendered.get(), built);
    }

    private CommandResult amend(FrozenEdition stored, RenderedEdition rendered, KeptSeries built) {
        String before = stored.lock().theme() + " " + stored.lock().version();
        String now = rendered.lock().theme() + " " + rendered.lock().version();
        String lock = stored.edition().sources() + EditionFolder.LOCK;
        if (!before.equals(now) && !request.retheme()) {
            log.report(
                    CONFIG_VALUE,
                    Location.of(lock),
                    "the edition was frozen with " + before + ", and this is " + now
                            + ": every page may look different",
                    "run the goal of that version, or add -Dretheme=true");
            return failed();
        }
        EditionDifference difference = EditionDifference.of(stored, rendered);
        difference
                .gone()
                .forEach(address -> log.report(
                        ADDRESS_GONE,
                        Location.of(lock),
                        "'" + address + "' was published, and would no longer answer",
                        "bring it back, or write redirect_from: " + address + " into the page that took its place"));
        if (!difference.gone().isEmpty()) {
            return failed();
        }
        List<String> lines = new ArrayList<>(difference.lines());
        if (difference.isEmpty()
                && stored.files().keySet().equals(stored.lock().files().keySet())) {
            lines.add("nothing is different");
        } else {
            lines.add((request.dryRun() ? "would amend " : "amended ") + year);
        }
        if (!request.dryRun() && !store(rendered, built)) {
            return failed();
        }
        return CommandResult.done(lines);
    }

    private boolean store(RenderedEdition edition, KeptSeries built) {
        Ledger ledger = built.series().orElseThrow().ledger().with(built.build().addresses());
        return new FrozenFolder(request.build().site(), log).store(edition, ledger);
    }

    /** Return the edition that a build has made; empty where something is wrong with it. */
    private Optional<RenderedEdition> rendered(KeptSeries built, EditionFolder folder, Instant clock) {
        return built.build().result().ok()
                ? built.series()
                        .flatMap(s -> s.sites().stream()
                                .filter(this::isMeant)
                                .findFirst()
                                .map(site -> RenderedEdition.of(
                                        site, built.build().files(), folder, request.version(), clock)))
                : Optional.empty();
    }

    private boolean isMeant(Site site) {
        return site.edition().filter(e -> e.year() == year).isPresent();
    }

    /** Return the folder of the edition; what is wrong with the choice is reported. */
    private Optional<EditionFolder> folder() {
        Path site = request.build().site();
        if (SiteFolder.reportMissing(site, log) || !log.sorted().isEmpty()) {
            return Optional.empty();
        }
        SourceTree tree = new SourceLoader().load(site, Outputs.insideSite(request.build()), found -> {});
        Optional<Current> current = new SiteConfigReader(found -> {})
                .read(tree)
                .map(SiteFile::settled)
                .flatMap(c -> c.current());
        if (current.isEmpty()) {
            log.report(
                    CONFIG_VALUE,
                    Location.of(SiteConfigReader.FILE),
                    "the site has one edition at its root, which is never frozen",
                    "begin the next one, which moves it: " + request.goals() + "new-edition -Dyear=" + (year + 1));
            return Optional.empty();
        }
        SeriesFolder series =
                SeriesFolder.divide(tree, current.get().year(), current.get().location(), found -> {});
        Optional<EditionFolder> folder = series.editions().stream()
                .filter(e -> e.edition().year() == year)
                .findFirst();
        if (folder.isEmpty()) {
            String years = String.join(
                    ", ",
                    series.editions().stream()
                            .map(e -> String.valueOf(e.edition().year()))
                            .toList());
            refuse(
                    "there is no edition " + year,
                    years.isEmpty() ? "put its pages into " + Edition.FOLDER + "/" + year + "/" : "editions: " + years);
        } else if (!folder.get().edition().isPast()) {
            refuse(
                    "edition " + year + " is not over: the current one is "
                            + current.get().year(),
                    "write current: with a later year into site.yml first");
            return Optional.empty();
        }
        return folder;
    }

    private CommandResult refuse(String message, String hint) {
        log.report(CONFIG_VALUE, Location.of("year"), message, hint);
        return failed();
    }

    private CommandResult failed() {
        return CommandResult.refused(new Findings(log.sorted()));
    }
}
