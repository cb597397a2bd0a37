package org.bftai.plenary.edit.founding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days for a workshop that nobody has dated yet, as such workshops have them.
 *
 * @param today the first day that lies not in the past
 */
record SampleDays(LocalDate today) {
    private static final int WEEKS_AHEAD = 40;
    private static final int DAYS_TO_PREPARE = 16 * 7;

    /** Rounded to Fridays only where a few days make no difference. */
    private static final int LONG = 6 * 7;

    /** Return the day of the event. */
    LocalDate event() {
        return today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    /** Return when papers are due for an event whose first day begins a text. */
    LocalDate submission(String event) {
        LocalDate day = day(event).orElseGet(this::event);
        long ahead = ChronoUnit.DAYS.between(today, day);
        LocalDate due = day.minusDays(ahead > 0 ? Math.min(DAYS_TO_PREPARE, ahead * 6 / 10) : DAYS_TO_PREPARE);
        return ahead > LONG ? friday(due) : due;
    }

    /** Return a day a third, or two thirds, of the way from papers to the event; to be announced where there is no room. */
    String between(String submission, String event, int thirds) {
        Optional<LocalDate> from = day(submission);
        Optional<LocalDate> to = day(event);
        long days = from.isPresent() && to.isPresent() ? ChronoUnit.DAYS.between(from.get(), to.get()) : 0;
        if (days < 4) {
            return "TBA";
        }
        LocalDate day = from.get().plusDays(days * thirds / 3);
        return (days > LONG ? friday(day) : day).toString();
    }

    private static LocalDate friday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), "2025-07-11".length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
