package org.bftai.plenary.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A date as it was after so many changes.
 *
 * @param number how often it had been changed: 0 is how it was first written
 */
public record Revision(EventDate date, int number) {

    /** Return every revision of a date, oldest first. */
    public static List<Revision> of(EventDate date) {
        return IntStream.rangeClosed(0, date.history().changes())
                .mapToObj(n -> new Revision(date, n))
                .toList();
    }

    /** Return the revision that counts. */
    public static Revision inForce(EventDate date) {
        return new Revision(date, date.history().changes());
    }

    /**
     * Return the last change of a deadline while that can still be met; of several the one that was made known last, of
     * those made known on one day the first that is written.
     */
    public static Optional<Revision> standing(Progress progress) {
        return progress.ahead().stream()
                .filter(d -> d.kind() == Kind.DEADLINE && d.history().changes() > 0)
                .sorted(Comparator.comparing(d -> progress.dates().all().indexOf(d)))
                .map(Revision::inForce)
                .reduce((a, b) -> b.day().isAfter(a.day()) ? b : a);
    }

    public DateValue value() {
        return step().value();
    }

    /** Return what it was before; empty for the first. */
    public Optional<DateValue> before() {
        return previous().map(Step::value);
    }

    /** Return the day on which it was made known, where that is written. */
    public Optional<LocalDate> announced() {
        return step().announced();
    }

    /**
     * Return a day for time stamps that follows from the facts alone, so that the same facts give the same files on every
     * day they are built: the one on which it was made known; else the one that it took the place of; else, for a date
     * that was never changed, one year before it, which is earlier than any change that may follow.
     */
    public LocalDate day() {
        return announced()
                .or(() -> before().flatMap(DateValue::last))
                .or(() -> value().first().map(first -> first.minusYears(1)))
                .orElse(LocalDate.EPOCH);
    }

    /** Return whether it gave more time for something that has to be done. */
    public boolean isExtension() {
        Optional<Instant> then = before().flatMap(date::ends);
        Optional<Instant> now = date.ends(value());
        return date.kind() == Kind.DEADLINE
                && then.isPresent()
                && now.isPresent()
                && now.get().isAfter(then.get());
    }

    private Step step() {
        return date.history().steps().get(number);
    }

    private Optional<Step> previous() {
        return number == 0
                ? Optional.empty()
                : Optional.of(date.history().steps().get(number - 1));
    }
}
