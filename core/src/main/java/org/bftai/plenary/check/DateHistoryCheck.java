package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_ANNOUNCED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_HISTORY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Step;

/** Looks at each change of a date: whether it went on, and whether it was made known in time. */
final class DateHistoryCheck {
    private final DiagnosticSink sink;

    DateHistoryCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    void check(EventDate date) {
        List<Step> steps = date.history().steps();
        for (int i = 1; i < steps.size(); i++) {
            direction(date, steps.get(i - 1), steps.get(i));
            announcement(date, steps.get(i - 1), steps.get(i));
        }
    }

    private void direction(EventDate date, Step before, Step after) {
        boolean same = before.value().equals(after.value());
        if (same || isBack(date, before.value(), after.value())) {
            String change = before.value().written() + " -> " + after.value().written();
            sink.report(
                    DATE_HISTORY,
                    after.location(),
                    "'" + date.id() + "' " + (same ? "does not change: " : "was moved to an earlier day: ") + change,
                    same
                            ? "take the step out"
                            : "the last date is in force: put the steps in order, or say on the pages why it is earlier");
        }
    }

    /** A month that becomes one of its days was made precise, not moved. */
    private static boolean isBack(EventDate date, DateValue before, DateValue after) {
        if (before.first().isEmpty() || after.last().isEmpty()) {
            return false;
        }
        boolean exact = date.clock(before).isPresent() && date.clock(after).isPresent();
        return exact
                ? date.ends(after).orElseThrow().isBefore(date.ends(before).orElseThrow())
                : after.last().get().isBefore(before.first().get());
    }

    private void announcement(EventDate date, Step before, Step after) {
        if (after.announced().isEmpty()) {
            LocalDate day = before.value().first().orElse(LocalDate.EPOCH);
            if (!day.equals(LocalDate.EPOCH)) {
                sink.report(
                        DATE_ANNOUNCED,
                        after.location(),
                        "the change of '" + date.id() + "' does not say when it was announced: calendars take " + day,
                        "write: " + after.value().written() + " (announced " + day + "), with the day it was");
            }
            return;
        }
        LocalDate announced = after.announced().get();
        Optional<LocalDate> earlier = before.announced().filter(announced::isBefore);
        if (earlier.isPresent()) {
            sink.report(
                    DATE_HISTORY,
                    after.location(),
                    "'" + date.id() + "' was changed on " + announced + ", before the change it follows ("
                            + earlier.get() + ")",
                    "put the steps in order, oldest first, or correct the days");
        } else if (isLate(announced, date.ends(before.value()))) {
            sink.report(
                    DATE_HISTORY,
                    after.location(),
                    "'" + date.id() + "' was changed on " + announced + ", when "
                            + before.value().written() + " had passed everywhere",
                    "correct the day where it was announced in time; else say so on the pages");
        }
    }

    /** A day without a zone begins first fourteen hours ahead of UTC: only after that it surely came too late. */
    private static boolean isLate(LocalDate announced, Optional<Instant> deadline) {
        Instant begins = announced.atStartOfDay(ZoneOffset.ofHours(14)).toInstant();
        return deadline.filter(begins::isAfter).isPresent();
    }
}
