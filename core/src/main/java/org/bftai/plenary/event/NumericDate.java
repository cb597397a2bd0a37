package org.bftai.plenary.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits, in other orders and with other signs than {@code event.yml} takes, for hints: {@code 07/31/2025}. */
final class NumericDate {
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    private NumericDate() {}

    /** Return whether a text has the form of such a date, be there such a day or not. */
    static boolean looksLike(String text) {
        return YEAR_LAST.matcher(text).matches() || YEAR_FIRST.matcher(text).matches();
    }

    /** Return what to write for a text; both days where it may mean either, nothing where it names none. */
    static Optional<String> hint(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(1), first.group(3), first.group(4)).map(d -> "write " + d);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> european = day(last.group(4), last.group(3), last.group(1));
        // Where points part the numbers, the day is always first.
        Optional<LocalDate> american = last.group(2).equals(".")
                ? Optional.empty()
                : day(last.group(4), last.group(1), last.group(3)).filter(d -> !european.equals(Optional.of(d)));
        return american.isPresent() && european.isPresent()
                ? Optional.of("write " + american.get() + " or " + european.get())
                : american.or(() -> european).map(d -> "write " + d);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
