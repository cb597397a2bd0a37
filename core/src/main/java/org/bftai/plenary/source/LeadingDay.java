package org.bftai.plenary.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a text begins with, as ISO 8601 writes it: {@code 2025-06-30-programme.md}, {@code 2025-06-30 12:00}. */
public final class LeadingDay {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private LeadingDay() {}

    /**
     * Return the day; empty where there is none, or none that exists.
     *
     * @param behind the signs of which one may follow; the text may end there too
     */
    public static Optional<LocalDate> of(String text, String behind) {
        Matcher day = DAY.matcher(text);
        if (!day.lookingAt() || day.end() < text.length() && behind.indexOf(text.charAt(day.end())) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.group()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
