package org.bftai.plenary.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Status;
import org.bftai.plenary.event.Step;
import org.bftai.plenary.event.WellKnown;

/**
 * When an event takes place, in the words of schema.org.
 *
 * @param start its first day, ISO 8601; empty where nobody knows the day
 * @param end its last day
 * @param before days on which it was to begin, oldest first
 * @param status names of {@code EventStatusType}; several where it was moved in more than one way
 */
record Schedule(Optional<String> start, Optional<String> end, List<String> before, List<String> status) {

    static Schedule of(Event event) {
        Optional<EventDate> date = event.dates().find(WellKnown.EVENT);
        List<DateValue> values = date.stream()
                .flatMap(d -> d.history().steps().stream())
                .map(Step::value)
                .filter(DateValue::isExact)
                .toList();
        boolean open = date.filter(d -> !d.value().isExact()).isPresent();
        Optional<DateValue> last = values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
        Optional<String> start = last.flatMap(DateValue::first).map(LocalDate::toString);
        List<String> before = values.stream()
                .limit(Math.max(0, values.size() - 1))
                .flatMap(v -> v.first().stream())
                .map(LocalDate::toString)
                .filter(day -> !start.equals(Optional.of(day)))
                .distinct()
                .toList();
        // An event whose day was taken back keeps the day it had, as schema.org wants it of postponed ones.
        boolean postponed = open && !values.isEmpty();
        return new Schedule(
                start,
                last.flatMap(DateValue::last).map(LocalDate::toString),
                before,
                status(event, before, postponed));
    }

    /** Return an instant of a date with its offset: {@code 2025-07-11T23:59:00-12:00}; empty where it has none. */
    static Optional<String> moment(EventDate date) {
        ZoneId zone = date.clock(date.value())
                .map(clock -> clock.zone().id())
                .orElse(date.dayEnd().zone().id());
        return date.begins(date.value())
                .filter(begin -> date.value().isExact())
                .map((Instant begin) -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(begin.atZone(zone)));
    }

    private static List<String> status(Event event, List<String> before, boolean postponed) {
        List<String> status = new ArrayList<>();
        if (event.status() != Status.SCHEDULED) {
            status.add(event.status().schema());
        } else if (postponed) {
            status.add(Status.POSTPONED.schema());
        }
        boolean takesPlace = status.isEmpty() || event.status() == Status.MOVED_ONLINE;
        if (takesPlace && !before.isEmpty() && !postponed) {
            status.add("EventRescheduled");
        }
        return status.isEmpty() ? List.of(Status.SCHEDULED.schema()) : List.copyOf(status);
    }
}
