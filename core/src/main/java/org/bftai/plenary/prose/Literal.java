package org.bftai.plenary.prose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.prose.DateMention.Part;
import org.bftai.plenary.prose.KnownDate.Value;
import org.bftai.plenary.source.TextRange;

/**
 * A day or a range of days as one statement of a text.
 *
 * @param from its first token, weekday and time included
 * @param to the token after its last
 */
record Literal(DateMention first, DateMention last, int from, int to) {
    /** Minutes are rounded: 24:00 is 23:59 to people. */
    private static final Duration CLOSE = Duration.ofMinutes(1);

    /** What a text says of a value. */
    enum Answer {
        SAME,
        OTHER_TIME,
        OTHER
    }

    /** Return the days among some dates; months and impossible days are left out. */
    static List<Literal> of(List<Found<DateMention>> found) {
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found<DateMention> first = found.get(i);
            if (first.what().day().isEmpty() || !first.what().exists()) {
                continue;
            }
            boolean range = first.what().part() == Part.FROM && i + 1 < found.size();
            Found<DateMention> last = range ? found.get(++i) : first;
            literals.add(new Literal(first.what(), last.what(), first.from(), last.to()));
        }
        return literals;
    }

    boolean isRange() {
        return first.part() == Part.FROM;
    }

    Optional<Integer> year() {
        return last.year();
    }

    Optional<WrittenTime> time() {
        return last.time().or(first::time);
    }

    /** Return whether a time of day is written with its zone. */
    boolean isZoned() {
        return time().filter(t -> !t.minutes().isEmpty())
                .flatMap(WrittenTime::zone)
                .isPresent();
    }

    /** Return where the days are written. */
    TextRange range() {
        return new TextRange(first.range().start(), last.range().end());
    }

    /** Return where the days are written, with the time where one follows. */
    TextRange rangeWithTime() {
        int end = last.time().map(t -> t.range().end()).orElse(0);
        return new TextRange(range().start(), Math.max(range().end(), end));
    }

    /** Compare with a value in force: a day of an event is right, and so is a longer event around it. */
    Answer compare(Value value) {
        DayRange days = value.days();
        if (isRange()) {
            boolean around = !last.monthDay().isEmpty() && contains(days.first()) && contains(days.last());
            boolean within = isIn(days, first) && isIn(days, last);
            return around || within || last.means(days.last()) ? Answer.SAME : Answer.OTHER;
        }
        boolean zoned = time().flatMap(WrittenTime::zone)
                .filter(z -> !z.possible().isEmpty())
                .isPresent();
        boolean timed = time().filter(t -> !t.minutes().isEmpty()).isPresent();
        if (!zoned || !timed || value.instant().isEmpty()) {
            return isIn(days, first) ? Answer.SAME : Answer.OTHER;
        }
        Instant instant = value.instant().get();
        boolean same = instants(days.first().getYear())
                .anyMatch(i -> Duration.between(i, instant).abs().compareTo(CLOSE) <= 0);
        return same ? Answer.SAME : isIn(days, first) ? Answer.OTHER_TIME : Answer.OTHER;
    }

    /** Return whether it is exactly this value, as far as it says. */
    boolean equalTo(Value value) {
        DayRange days = value.days();
        return compare(value) == Answer.SAME
                && (isRange() ? first.means(days.first()) && last.means(days.last()) : days.isOneDay());
    }

    /** Return whether it repeats a value that is gone: all of it, or its first or last day. */
    boolean repeats(Value gone) {
        DayRange days = gone.days();
        if (isRange()) {
            return last.means(days.last()) && (days.isOneDay() || first.means(days.first()));
        }
        return first.means(days.first())
                || first.means(days.last())
                || gone.instant().isPresent() && compare(gone) == Answer.SAME;
    }

    /** Return the instants that are meant, in a year where none is written. */
    Stream<Instant> instants(int year) {
        Optional<LocalDate> day = first.monthDay()
                .filter(d -> d.isValidYear(first.year().orElse(year)))
                .map(d -> d.atYear(first.year().orElse(year)));
        WrittenTime written = time().orElse(new WrittenTime(range(), List.of(), Optional.empty()));
        return day.stream()
                .flatMap(d -> written.zone().stream()
                        .flatMap(zone -> zone.possible().stream())
                        .flatMap(zone -> written.minutes().stream()
                                .map(m -> d.atStartOfDay(zone).plusMinutes(m).toInstant())));
    }

    private static boolean isIn(DayRange days, DateMention mention) {
        if (!days.first().isBefore(days.last())) {
            return mention.means(days.first());
        }
        return mention.monthDay().isPresent()
                && days.first().datesUntil(days.last().plusDays(1)).anyMatch(mention::means);
    }

    private boolean contains(LocalDate day) {
        int year = first.year().orElse(day.getYear());
        Optional<LocalDate> start =
                first.monthDay().filter(d -> d.isValidYear(year)).map(d -> d.atYear(year));
        Optional<LocalDate> end = last.monthDay()
                .filter(d -> d.isValidYear(last.year().orElse(year)))
                .map(d -> d.atYear(last.year().orElse(year)));
        return start.filter(s -> !day.isBefore(s)).isPresent()
                && end.filter(e -> !day.isAfter(e)).isPresent();
    }
}
