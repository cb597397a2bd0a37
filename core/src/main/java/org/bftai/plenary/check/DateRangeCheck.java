package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_AFTER_EVENT;
import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_ORDER;
import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_RANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Status;
import org.bftai.plenary.event.WellKnown;

/** Holds dates to the days of the event: most wrong years show here. */
final class DateRangeCheck {
    /** Calls begin about a year before their event; 18 months leave room for the longest. */
    private static final int EARLIEST_MONTHS = 18;

    /** Post-proceedings and special issues follow within a year. */
    private static final int LATEST_MONTHS = 12;

    /** Another year is asked for where it brings a date so near to its event. */
    private static final int NEAR_MONTHS = 9;

    /** What makes no sense once the event is over. */
    private static final Set<WellKnown> BEFORE_EVENT = Set.of(
            WellKnown.CALL,
            WellKnown.ABSTRACT,
            WellKnown.SUBMISSION,
            WellKnown.REBUTTAL,
            WellKnown.NOTIFICATION,
            WellKnown.EARLY_REGISTRATION);

    private final Event event;
    private final Optional<Integer> edition;
    private final DiagnosticSink sink;

    /**
     * Make a check.
     *
     * @param edition the year that the edition is filed under
     */
    DateRangeCheck(Event event, Optional<Integer> edition, DiagnosticSink sink) {
        this.event = event;
        this.edition = edition;
        this.sink = sink;
    }

    /** Report dates that lie wrong to the event, and return them. */
    List<EventDate> check() {
        Optional<EventDate> when = event.dates().find(WellKnown.EVENT);
        Optional<LocalDate> first = when.flatMap(w -> w.value().first());
        Optional<LocalDate> last = when.flatMap(w -> w.value().last());
        List<EventDate> others = event.dates().all().stream()
                .filter(d -> !d.id().equals(WellKnown.EVENT.id()))
                .filter(d -> d.value().first().isPresent())
                .toList();
        // The old day of an event that waits for a new one measures nothing.
        if (first.isEmpty() || last.isEmpty() || event.status() == Status.POSTPONED) {
            return List.of();
        }
        if (edition.isPresent() && !isOf(edition.get(), when.orElseThrow())) {
            sink.report(
                    DATE_RANGE,
                    place(when.orElseThrow()),
                    "the event begins in " + first.get().getYear() + ", and this is the edition of " + edition.get(),
                    "correct the year, or write the days of " + edition.get() + " when they are known: TBA until then");
            return event.dates().all();
        }
        boolean allAfter = others.size() > 1
                && others.stream().anyMatch(DateRangeCheck::isBeforeEvent)
                && others.stream().allMatch(d -> d.value().first().orElseThrow().isAfter(last.get()));
        if (allAfter) {
            EventDate alone = when.orElseThrow();
            sink.report(
                    DATE_RANGE,
                    place(alone),
                    "the event (" + alone.value().written() + ") is before all its other dates",
                    "is its year right?");
            return event.dates().all();
        }
        return others.stream()
                .filter(date -> isWrong(date, first.get(), last.get()))
                .toList();
    }

    /** An edition that was put off into the next year keeps its own. */
    private static boolean isOf(int year, EventDate event) {
        return event.history().steps().stream()
                .flatMap(step -> step.value().first().stream())
                .anyMatch(day -> day.getYear() == year);
    }

    private boolean isWrong(EventDate date, LocalDate begins, LocalDate ends) {
        LocalDate first = date.value().first().orElseThrow();
        LocalDate last = date.value().last().orElseThrow();
        String named = Roles.named(date);
        if (last.isBefore(begins.minusMonths(EARLIEST_MONTHS))) {
            String message = named + " is more than " + EARLIEST_MONTHS + " months before the event (" + begins + ")";
            sink.report(DATE_RANGE, place(date), message, wayOut(date, begins, ends));
            return true;
        }
        if (first.isAfter(ends.plusMonths(LATEST_MONTHS))) {
            String message = named + " is more than " + LATEST_MONTHS + " months after the event (" + ends + ")";
            sink.report(DATE_RANGE, place(date), message, wayOut(date, begins, ends));
            return true;
        }
        boolean after = first.isAfter(ends);
        if (after && isBeforeEvent(date)) {
            sink.report(
                    DATE_ORDER, place(date), named + " is after the event (" + ends + ")", wayOut(date, begins, ends));
            return true;
        }
        if (after && Roles.of(date).equals(Optional.of(WellKnown.CAMERA_READY)) && !event.publishesAfter()) {
            sink.report(
                    DATE_AFTER_EVENT,
                    place(date),
                    named + " is after the event (" + ends + ")",
                    "correct it, or, where papers are published after the event, write call: {publication: post}");
            return true;
        }
        return false;
    }

    private static boolean isBeforeEvent(EventDate date) {
        return Roles.of(date).filter(BEFORE_EVENT::contains).isPresent();
    }

    /** Ask for the year where another one would put the date before the event. */
    private static String wayOut(EventDate date, LocalDate begins, LocalDate ends) {
        Optional<LocalDate> meant = Optional.of(date.value())
                .filter(v -> !(v instanceof DateValue.Month))
                .flatMap(DateValue::first)
                .flatMap(day -> IntStream.rangeClosed(ends.getYear() - 1, ends.getYear())
                        .mapToObj(day::withYear)
                        .filter(d -> !d.isAfter(begins) && d.isAfter(begins.minusMonths(NEAR_MONTHS)))
                        .findFirst());
        return meant.map(d -> "is the year right? " + d + " is before the event")
                .orElse("correct the date, or that of the event");
    }

    private static Location place(EventDate date) {
        return date.history().inForce().location();
    }
}
