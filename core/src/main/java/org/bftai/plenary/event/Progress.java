package org.bftai.plenary.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the dates of an edition stand at a moment.
 *
 * @param now the moment, from the build's clock
 */
public record Progress(Dates dates, Instant now) {
    /** How long before its end a date is called closing. */
    public static final Duration CLOSING = Duration.ofDays(7);

    /** Return the state of a date. A minute belongs to those who still hurry: it is over only after its instant. */
    public State of(EventDate date) {
        Optional<Instant> end = date.ends();
        if (end.isEmpty()) {
            return State.TBA;
        }
        if (now.isAfter(end.get())) {
            return State.PASSED;
        }
        if (!hasBegun(date)) {
            return State.UPCOMING;
        }
        boolean closes = date.kind() == Kind.DEADLINE || date.kind() == Kind.INTERVAL;
        return closes && !now.plus(CLOSING).isBefore(end.get()) ? State.CLOSING : State.OPEN;
    }

    /** Return the date that comes next; of several at one instant the first that is written. */
    public Optional<EventDate> next() {
        return ahead().stream().findFirst();
    }

    /** Return what is not over yet and has a day, soonest first. */
    public List<EventDate> ahead() {
        return dates.all().stream()
                .filter(d -> of(d) != State.PASSED && of(d) != State.TBA)
                .sorted(Comparator.comparing(d -> d.ends().orElseThrow()))
                .toList();
    }

    /** Return whether an edition's event is over. */
    public boolean isOver() {
        return dates.find(WellKnown.EVENT).filter(d -> of(d) == State.PASSED).isPresent();
    }

    private boolean hasBegun(EventDate date) {
        return switch (date.kind()) {
            case OPENS, NOTICE -> false;
            case DEADLINE -> !opensLater(date);
            case INTERVAL, EVENT ->
                date.begins(date.value()).filter(b -> !now.isBefore(b)).isPresent();
        };
    }

    /** Submissions wait for the call; everything else is open as soon as it is known. */
    private boolean opensLater(EventDate date) {
        Optional<WellKnown> role = WellKnown.role(date.id());
        boolean waits = role.filter(r -> r == WellKnown.SUBMISSION || r == WellKnown.ABSTRACT)
                .isPresent();
        Optional<EventDate> call = dates.find(WellKnown.CALL);
        return waits && call.isPresent() && of(call.get()) != State.PASSED;
    }
}
