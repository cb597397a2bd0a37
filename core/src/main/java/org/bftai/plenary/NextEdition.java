package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.Step;
import org.bftai.plenary.edit.succession.Move;
import org.bftai.plenary.edit.succession.SeriesWriter;
import org.bftai.plenary.edit.succession.Succession;
import org.bftai.plenary.edit.succession.SuccessionReport;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.source.RealPath;

/** Makes the edition of the next year; a site of one edition becomes a series first. */
public final class NextEdition {
    private final Step step;

    public NextEdition() {
        this(Step.NONE);
    }

    /**
     * Make the command.
     *
     * @param step is asked before each change on disk
     */
    NextEdition(Step step) {
        this.step = step;
    }

    /**
     * What is about to be written.
     *
     * @param move how a site of one edition becomes a series; empty where it is one
     * @param ledger what the series has published
     */
    private record Plan(Succession succession, Optional<Move> move, Ledger ledger) {}

    /** Plan an edition and write it; what was begun by a run that was interrupted is finished first. */
    public CommandResult run(NextEditionRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        Path site = RealPath.of(request.build().site());
        Optional<Integer> year = TypedYear.read(request.year(), "year", log);
        Optional<Integer> from =
                request.from().isPresent() ? TypedYear.read(request.from(), "from", log) : Optional.empty();
        if (SiteFolder.reportMissing(site, log) || !log.sorted().isEmpty()) {
            return failed(log, false);
        }
        SeriesWriter writer = new SeriesWriter(site, log, step);
        Optional<SeriesWriter.Unfinished> unfinished = writer.unfinished();
        if (unfinished.isPresent() && !request.dryRun()) {
            return finished(request, writer, unfinished.get(), log);
        }
        Optional<Plan> plan = plan(request, site, year.orElseThrow(), from, log);
        if (plan.isEmpty()) {
            return failed(log, false);
        }
        return write(request, writer, year.orElseThrow(), plan.get(), log);
    }

    private CommandResult finished(
            NextEditionRequest request, SeriesWriter writer, SeriesWriter.Unfinished unfinished, DiagnosticLog log) {
        Optional<List<String>> stays = writer.finish();
        if (stays.isEmpty()) {
            return failed(log, true);
        }
        List<String> lines = moved(
                SuccessionReport.finished(unfinished.from(), unfinished.year(), stays.get()),
                request,
                unfinished.from());
        if (request.year().equals(Optional.of("" + unfinished.year()))) {
            return CommandResult.done(lines);
        }
        CommandResult other = run(request);
        return new CommandResult(
                Stream.concat(lines.stream(), other.lines().stream()).toList(),
                other.findings(),
                other.ok(),
                other.begun());
    }

    private Optional<Plan> plan(
            NextEditionRequest request, Path site, int year, Optional<Integer> from, DiagnosticLog log) {
        KeptSeries today = new SiteBuild().keepSeries(request.build());
        if (!today.build().result().ok()) {
            today.build().result().findings().all().stream()
                    .filter(Diagnostic::isError)
                    .forEach(log::report);
            return Optional.empty();
        }
        Series series = today.series().orElseThrow();
        SortedSet<String> addresses = today.build().addresses();
        try (Workers workers = new Workers()) {
            if (series.isSeries()) {
                return new SeriesGround(request.build(), site, series.config(), workers, log)
                        .find(year, from)
                        .flatMap(past -> Succession.plan(past, year, log))
                        .map(s -> new Plan(s, Optional.empty(), series.ledger().with(addresses)));
            }
            return new OneEditionGround(request.build(), site, workers, log)
                    .find(year, from, addresses)
                    .flatMap(found -> Succession.plan(found.past(), year, log)
                            .map(s -> new Plan(s, Optional.of(found.move()), series.ledger())));
        }
    }

    private static CommandResult write(
            NextEditionRequest request, SeriesWriter writer, int year, Plan plan, DiagnosticLog log) {
        SuccessionReport report = new SuccessionReport(plan.succession(), plan.move(), request.goals());
        if (request.dryRun()) {
            return CommandResult.done(report.planned());
        }
        boolean written = plan.move()
                .map(move -> writer.move(move, year, plan.succession().files()))
                .orElseGet(() -> writer.add(year, plan.succession().files(), plan.ledger()));
        if (!written) {
            return failed(log, false);
        }
        Optional<List<String>> stays = plan.move().isPresent() ? writer.finish() : Optional.of(List.of());
        return stays.map(report::lines)
                .map(lines -> plan.move()
                        .map(move -> moved(lines, request, move.from()))
                        .orElse(lines))
                .map(CommandResult::done)
                .orElseGet(() -> failed(log, true));
    }

    /** Return what is said of a move, with what it makes untrue. */
    private static List<String> moved(List<String> lines, NextEditionRequest request, int from) {
        List<String> notes =
                EditingNotes.afterMove(request.project(), request.build().site(), from);
        return Stream.concat(lines.stream(), notes.stream()).toList();
    }

    /** Report where an edition cannot be that of a year; return whether it can. */
    static boolean isFree(Path site, int year, int from, DiagnosticLog log) {
        if (year <= from) {
            log.report(
                    CONFIG_VALUE,
                    Location.of("year"),
                    "the edition of " + year + " cannot be made from that of " + from,
                    "write a later year, such as -Dyear=" + (from + 1) + ", or an earlier one as -Dfrom");
            return false;
        }
        String folder = Edition.FOLDER + "/" + year;
        if (Files.exists(site.resolve(folder))) {
            log.report(
                    CONFIG_VALUE,
                    Location.of(folder),
                    "there is an edition of " + year + " already, and it stays as it is",
                    "change it there, or remove the folder to have it made anew");
            return false;
        }
        return true;
    }

    private static CommandResult failed(DiagnosticLog log, boolean begun) {
        return new CommandResult(List.of(), new Findings(log.sorted()), false, begun);
    }
}
