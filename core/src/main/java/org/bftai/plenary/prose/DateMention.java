package org.bftai.plenary.prose;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.bftai.plenary.source.TextRange;

/**
 * A day or month as somebody wrote it; it need not exist.
 *
 * @param range from day or month to the year, without weekday and time
 * @param year where it is written, with it or with the date it is joined to
 * @param month from 1; behind 12 where it is impossible
 * @param day from 1; none where a month is meant as a whole
 * @param swappable whether day and month may be meant the other way round, as in 07/04/2025
 * @param weekday the one that is written with it and no other date
 * @param ordinal what follows the number of the day, such as {@code th}
 * @param time the time and zone with it
 * @param part whether it is part of a range or list
 */
record DateMention(
        TextRange range,
        Optional<Integer> year,
        int month,
        Optional<Integer> day,
        boolean swappable,
        Optional<Weekday> weekday,
        Optional<String> ordinal,
        Optional<WrittenTime> time,
        Part part) {
    /** How a date belongs to its neighbours. */
    enum Part {
        ALONE,
        FROM,
        TO,
        LISTED
    }

    /**
     * A weekday as written.
     *
     * @param number from 1 for Monday
     */
    record Weekday(TextRange range, int number) {}

    static DateMention of(TextRange range, Optional<Integer> year, int month, Optional<Integer> day) {
        return new DateMention(
                range, year, month, day, false, Optional.empty(), Optional.empty(), Optional.empty(), Part.ALONE);
    }

    DateMention swappable(boolean other) {
        return new DateMention(range, year, month, day, other, weekday, ordinal, time, part);
    }

    DateMention withYear(Optional<Integer> other) {
        return new DateMention(range, other, month, day, swappable, weekday, ordinal, time, part);
    }

    DateMention withWeekday(Optional<Weekday> other) {
        return new DateMention(range, year, month, day, swappable, other, ordinal, time, part);
    }

    DateMention withOrdinal(Optional<String> other) {
        return new DateMention(range, year, month, day, swappable, weekday, other, time, part);
    }

    DateMention withTime(WrittenTime other) {
        return new DateMention(range, year, month, day, swappable, weekday, ordinal, Optional.of(other), part);
    }

    DateMention as(Part other) {
        return new DateMention(range, year, month, day, swappable, weekday, ordinal, time, other);
    }

    /** Return whether there is such a day in its year, or in some year where none is written. */
    boolean exists() {
        return day.isEmpty()
                || month <= 12
                        && day.get()
                                <= year.map(y -> YearMonth.of(y, month).lengthOfMonth())
                                        .orElse(Month.of(month).maxLength());
    }

    /** Return the day of the year that is meant, read as it stands; empty where there is none. */
    Optional<MonthDay> monthDay() {
        return exists() ? day.map(d -> MonthDay.of(month, d)) : Optional.empty();
    }

    /** Return whether it may mean a day; without a year, the same day of any year. */
    boolean means(LocalDate date) {
        return day.isPresent()
                && year.map(y -> y == date.getYear()).orElse(true)
                && (reads(date, month, day.get()) || swappable && reads(date, day.get(), month));
    }

    private static boolean reads(LocalDate date, int month, int day) {
        return date.getMonthValue() == month && date.getDayOfMonth() == day;
    }
}
