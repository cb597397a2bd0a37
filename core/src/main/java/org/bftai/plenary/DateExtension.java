package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bftai.plenary.check.EventCheck;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.AnnouncedDay;
import org.bftai.plenary.edit.ChangedSource;
import org.bftai.plenary.edit.DateExtender;
import org.bftai.plenary.edit.DateListing;
import org.bftai.plenary.edit.EventFile;
import org.bftai.plenary.edit.Extension;
import org.bftai.plenary.edit.ExtensionReport;
import org.bftai.plenary.edit.MovedDate;
import org.bftai.plenary.edit.PageEditor;
import org.bftai.plenary.edit.PageEdits;
import org.bftai.plenary.edit.SourceWriter;
import org.bftai.plenary.edit.WrittenFiles;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.export.Announcement;
import org.bftai.plenary.export.Announcements;
import org.bftai.plenary.export.DeadlineMail;
import org.bftai.plenary.export.EditionFacts;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.render.Workers;

/** Moves dates of an event: in {@code event.yml}, in pages that repeat them, and in a mail that tells of it. */
public final class DateExtension {
    /** Move dates, or list them where none are given. */
    public CommandResult run(ExtendRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        if (SiteFolder.reportMissing(request.build().site(), log)) {
            return failed(log);
        }
        try (Workers workers = new Workers()) {
            Stages stages = new Stages(request.build().withDrafts(true), workers, new DiagnosticLog());
            Optional<LoadedSite> chosen = chosen(stages.load(), request, log);
            if (chosen.isEmpty()) {
                return failed(log);
            }
            LoadedSite loaded = chosen.get();
            Optional<EventFile> file = EventFile.open(loaded.tree(), log);
            if (file.isPresent() && request.to().isEmpty()) {
                return listing(request, loaded, file.get());
            }
            Optional<AnnouncedDay> announced =
                    AnnouncedDay.read(request.announced(), request.build().now(), log);
            Optional<Extension> extension = file.flatMap(f -> announced.flatMap(
                    a -> new DateExtender(f, a, log).plan(request.to().orElseThrow())));
            return extension
                    .filter(e -> makesSense(loaded, file.orElseThrow(), e, log))
                    .map(e -> extend(request, stages, loaded, file.orElseThrow(), e, log))
                    .orElseGet(() -> failed(log));
        }
    }

    /** Return the site, or the edition that is meant: the one of the year, else the current one. */
    private static Optional<LoadedSite> chosen(LoadedSeries loaded, ExtendRequest request, DiagnosticLog log) {
        Optional<Integer> year = request.year();
        Optional<LoadedSite> found = year.isPresent() ? loaded.edition(year.get()) : loaded.front();
        if (found.isPresent()) {
            return found;
        }
        if (year.filter(loaded::isFrozen).isPresent()) {
            log.report(
                    CONFIG_VALUE,
                    Location.of("year"),
                    "edition " + year.get() + " is frozen",
                    "write the dates into " + Edition.FOLDER + "/" + year.get() + "/" + EventReader.FILE
                            + " and store it anew: " + request.goals() + "amend -Dyear=" + year.get());
        } else {
            log.report(
                    CONFIG_VALUE,
                    Location.of("year"),
                    "there is no edition" + year.map(y -> " " + y).orElse("") + " whose dates could be moved",
                    "name one with -Dyear=…");
        }
        return found;
    }

    private static CommandResult listing(ExtendRequest request, LoadedSite loaded, EventFile file) {
        Optional<DateWords> words =
                loaded.theme().map(t -> new DateWords(t.words(loaded.config().language())));
        DateListing listing = new DateListing(
                file.event(),
                date -> words.map(w -> w.label(date)).orElse(date.label().orElse("")),
                request.build().now());
        return CommandResult.done(listing.lines(request.goals() + "extend"));
    }

    /** Return whether no error comes with the new dates: a history keeps what it was once told, so it is asked before. */
    private static boolean makesSense(LoadedSite loaded, EventFile file, Extension extension, DiagnosticLog log) {
        List<Diagnostic> errors = news(loaded, file, extension).stream()
                .filter(Diagnostic::isError)
                .toList();
        errors.forEach(e -> log.report(
                e.code(),
                Location.of("to"),
                e.message(),
                e.hint() + "; dates that move together go into one -Dto=\"…\""));
        return errors.isEmpty();
    }

    private static CommandResult extend(
            ExtendRequest request,
            Stages stages,
            LoadedSite loaded,
            EventFile file,
            Extension extension,
            DiagnosticLog log) {
        // Pages are read as the new facts find them: what was right until now is what no longer holds.
        LoadedSite then = withEvent(loaded, extension.after());
        Optional<Site> site = stages.resolve(then, stages.parse(then));
        PageEdits pages = pages(request, stages, site, loaded, extension, log);
        if (!log.sorted().isEmpty()) {
            return failed(log);
        }
        List<ChangedSource> changes =
                new ArrayList<>(extension.change().stream().toList());
        changes.addAll(pages.changes());
        List<String> lines = new ArrayList<>(ExtensionReport.dates(extension, request.dryRun()));
        lines.addAll(ExtensionReport.pages(pages, request.dryRun()));
        lines.addAll(ExtensionReport.left(pages));
        if (site.isEmpty() || stages.log().hasUnusableInput()) {
            lines.add("some pages could not be read: " + request.goals() + "check says which");
        }
        if (request.dryRun()) {
            mail(request.build(), site, true).ifPresent(path -> lines.add("would write " + path));
            lines.add("nothing was written");
            return new CommandResult(lines, new Findings(news(loaded, file, extension)), true, false);
        }
        WrittenFiles written = new SourceWriter(log).write(changes);
        if (!written.complete()) {
            boolean begun = !written.changed().isEmpty();
            return new CommandResult(ExtensionReport.halfway(written), new Findings(log.sorted()), false, begun);
        }
        mail(request.build(), site, false).ifPresent(path -> lines.add("mail: " + path));
        if (!changes.isEmpty()) {
            lines.add("next: " + request.goals() + "build, look at the pages, and commit");
        }
        return new CommandResult(lines, new Findings(news(loaded, file, extension)), true, false);
    }

    private static LoadedSite withEvent(LoadedSite loaded, Event facts) {
        Event event = loaded.edition().map(e -> facts.of(e.year())).orElse(facts);
        return loaded.withEvent(
                event, new SiteNames(loaded.config(), Optional.of(event), false, loaded.theme()).expressions());
    }

    /**
     * Write the mail and return its file; there is none where no deadline that was moved lies ahead.
     *
     * @param dryRun whether the file is only named
     */
    private static Optional<Path> mail(BuildRequest build, Optional<Site> site, boolean dryRun) {
        Optional<Announcement> mail = site.flatMap(EditionFacts::of)
                .flatMap(e -> DeadlineMail.of(e, build.now()))
                .map(text -> new Announcement(Announcements.EXTENSION, text));
        return build.announcements()
                .flatMap(folder ->
                        mail.map(m -> dryRun ? folder.resolve(m.file()) : AnnouncementFolder.write(folder, m)));
    }

    private static PageEdits pages(
            ExtendRequest request,
            Stages stages,
            Optional<Site> site,
            LoadedSite loaded,
            Extension extension,
            DiagnosticLog log) {
        Set<String> ids = extension.dates().stream().map(MovedDate::id).collect(Collectors.toSet());
        PageDates dates = new PageDates(ids, request.fix());
        site.ifPresent(s -> stages.dates(s, dates::add));
        return new PageEditor(loaded.tree(), log).plan(dates.all());
    }

    /** Return what the checks say of the new dates that they did not say of the old ones. */
    private static List<Diagnostic> news(LoadedSite loaded, EventFile file, Extension extension) {
        Set<String> known = new HashSet<>();
        check(file.event()).forEach(d -> known.add(d.code() + d.message()));
        return check(extension.after()).stream()
                .filter(d -> !known.contains(d.code() + d.message()))
                .flatMap(d -> loaded.config().policy().judge(d).stream())
                .toList();
    }

    private static List<Diagnostic> check(Event event) {
        DiagnosticLog log = new DiagnosticLog();
        new EventCheck(log).check(event);
        return log.sorted();
    }

    private static CommandResult failed(DiagnosticLog log) {
        return CommandResult.refused(new Findings(log.sorted()));
    }
}
