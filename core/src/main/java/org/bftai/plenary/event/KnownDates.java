package org.bftai.plenary.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.prose.DayRange;
import org.bftai.plenary.prose.KnownDate;
import org.bftai.plenary.prose.KnownEvent;

/** The facts of an edition as prose is held to them. */
public final class KnownDates {
    private KnownDates() {}

    /** Return what is known; nothing of an edition without facts. */
    public static KnownEvent of(Optional<Event> event) {
        return event.map(KnownDates::edition).orElse(KnownEvent.UNKNOWN);
    }

    private static KnownEvent edition(Event event) {
        List<String> names = Stream.of(event.acronym(), event.name())
                .flatMap(Optional::stream)
                .toList();
        return new KnownEvent(
                event.dates().all().stream().map(KnownDates::known).toList(), event.year(), names);
    }

    private static KnownDate known(EventDate date) {
        Step last = date.history().inForce();
        List<KnownDate.Value> gone = date.history().superseded().stream()
                .flatMap(step -> value(date, step.value()).stream())
                .toList();
        return new KnownDate(
                date.id(),
                date.label().orElse(date.id()),
                List.of(),
                value(date, last.value()),
                gone,
                gone.isEmpty() ? Optional.empty() : last.announced());
    }

    private static Optional<KnownDate.Value> value(EventDate date, DateValue value) {
        boolean instant = date.kind() == Kind.DEADLINE || date.kind() == Kind.OPENS;
        Optional<Instant> end = instant ? date.ends(value) : Optional.empty();
        return value.first()
                .flatMap(first -> value.last().map(last -> new KnownDate.Value(new DayRange(first, last), end)));
    }
}
