package org.bftai.plenary.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as English sentences have them, for hints: {@code July 4, 2025}. */
final class EnglishDate {
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? ([A-Za-z]{3,9})\\.?,? (\\d{4})");

    private EnglishDate() {}

    /** Return the name of a month, 1 to 12. */
    static String month(int month) {
        String name = Month.of(month).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Return the day that a text names; empty where it names none. */
    static Optional<LocalDate> read(String text) {
        Matcher first = MONTH_FIRST.matcher(text.strip());
        if (first.matches()) {
            return date(first.group(3), first.group(1), first.group(2));
        }
        Matcher second = DAY_FIRST.matcher(text.strip());
        return second.matches() ? date(second.group(3), second.group(2), second.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        String word = month.toUpperCase(Locale.ROOT);
        for (Month meant : Month.values()) {
            if (meant.name().startsWith(word)) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(year), meant, Integer.parseInt(day)));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
