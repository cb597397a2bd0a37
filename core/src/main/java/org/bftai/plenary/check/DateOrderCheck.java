package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_ORDER;
import static org.bftai.plenary.event.WellKnown.ABSTRACT;
import static org.bftai.plenary.event.WellKnown.CALL;
import static org.bftai.plenary.event.WellKnown.CAMERA_READY;
import static org.bftai.plenary.event.WellKnown.EARLY_REGISTRATION;
import static org.bftai.plenary.event.WellKnown.NOTIFICATION;
import static org.bftai.plenary.event.WellKnown.REBUTTAL;
import static org.bftai.plenary.event.WellKnown.REGISTRATION;
import static org.bftai.plenary.event.WellKnown.SUBMISSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.WellKnown;

/** Holds the dates of a track to the order in which things happen. */
final class DateOrderCheck {
    /**
     * What comes before what.
     *
     * @param apart whether they cannot be on one day
     * @param because why, for a hint
     */
    private record Rule(WellKnown earlier, WellKnown later, boolean apart, String because) {}

    private static final List<Rule> RULES = List.of(
            new Rule(CALL, ABSTRACT, false, "submissions open before anything is due"),
            new Rule(CALL, SUBMISSION, false, "submissions open before papers are due"),
            new Rule(ABSTRACT, SUBMISSION, false, "abstracts are due before the papers, or with them"),
            new Rule(SUBMISSION, REBUTTAL, false, "authors respond after they have submitted"),
            new Rule(SUBMISSION, NOTIFICATION, true, "authors are notified after they have submitted"),
            new Rule(REBUTTAL, NOTIFICATION, false, "authors respond before they are notified"),
            new Rule(NOTIFICATION, CAMERA_READY, true, "final versions are due after the notification"),
            new Rule(SUBMISSION, CAMERA_READY, true, "final versions are due after the submission"),
            new Rule(EARLY_REGISTRATION, REGISTRATION, false, "early registration ends first"));

    private final Event event;
    private final DiagnosticSink sink;

    DateOrderCheck(Event event, DiagnosticSink sink) {
        this.event = event;
        this.sink = sink;
    }

    /**
     * Report pairs in the wrong order.
     *
     * @param told dates of which something graver was said
     */
    void check(Set<EventDate> told) {
        List<EventDate> dates =
                event.dates().all().stream().filter(d -> !told.contains(d)).toList();
        for (EventDate later : dates) {
            RULES.stream()
                    .filter(rule -> Roles.of(later).equals(Optional.of(rule.later())))
                    .forEach(rule -> dates.stream()
                            .filter(earlier -> Roles.of(earlier).equals(Optional.of(rule.earlier())))
                            .filter(earlier -> Roles.track(earlier).equals(Roles.track(later)))
                            .filter(earlier -> breaks(rule, earlier, later))
                            .filter(earlier -> !isImplied(rule, dates, later))
                            .forEach(earlier -> report(rule, earlier, later)));
        }
    }

    /** The rule that spans the notification is only of use where there is none. */
    private static boolean isImplied(Rule rule, List<EventDate> dates, EventDate later) {
        return rule.earlier() == SUBMISSION
                && rule.later() == CAMERA_READY
                && dates.stream()
                        .filter(d -> d.value().first().isPresent())
                        .anyMatch(d -> Roles.of(d).equals(Optional.of(NOTIFICATION))
                                && Roles.track(d).equals(Roles.track(later)));
    }

    private static boolean breaks(Rule rule, EventDate earlier, EventDate later) {
        Optional<LocalDate> first = earlier.value().first();
        Optional<LocalDate> last = later.value().last();
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        boolean exact = isExact(earlier) && isExact(later);
        return rule.apart()
                ? !first.get().isBefore(last.get())
                : exact ? instant(earlier).isAfter(instant(later)) : first.get().isAfter(last.get());
    }

    /** Instants count where both have one, so that 12:00 UTC is before 23:59 AoE of the day before. */
    private static boolean isExact(EventDate date) {
        return date.clock(date.value()).isPresent() || date.value() instanceof DateValue.Moment;
    }

    private static Instant instant(EventDate date) {
        return date.ends().orElseThrow();
    }

    private void report(Rule rule, EventDate earlier, EventDate later) {
        sink.report(
                DATE_ORDER,
                later.history().inForce().location(),
                Roles.named(later) + (rule.apart() ? " is not after " : " is before ") + Roles.named(earlier),
                rule.because() + ": correct one of them");
    }
}
