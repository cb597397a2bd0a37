package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * Reads {@code submission=2025-07-11 17:00 UTC notification=2025-07-31}: pairs joined by blanks or commas. A value goes
 * on until the next id that is followed by {@code =}.
 */
final class NewDatesReader {
    /** Where what is typed stands, in findings. */
    static final Location PLACE = Location.of("to");

    private static final Pattern KEY = Pattern.compile("([^\\s,;=]+)\\s*=");
    private static final String EXAMPLE =
            "write -Dto=\"submission=2025-07-11\", or several: -Dto=\"submission=2025-07-11 notification=2025-07-31\"";

    private final DiagnosticSink sink;

    NewDatesReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Return the pairs in order; empty where something cannot be read, which is reported. */
    Optional<List<NewDate>> read(String typed) {
        List<NewDate> dates = new ArrayList<>();
        boolean right = true;
        Matcher key = KEY.matcher(typed);
        int end = 0;
        while (key.find()) {
            if (dates.isEmpty()) {
                right = nothingBefore(typed.substring(end, key.start()));
            }
            int next = nextKey(typed, key.end());
            dates.add(new NewDate(
                    key.group(1), typed.substring(key.end(), next).strip().replaceAll("[\\s,;]+$", "")));
            end = next;
        }
        if (dates.isEmpty()) {
            sink.report(EVENT_VALUE, PLACE, "'" + typed.strip() + "' names no date and its value", EXAMPLE);
            return Optional.empty();
        }
        for (NewDate date : dates) {
            right &= isOne(date, dates);
        }
        return right ? Optional.of(dates) : Optional.empty();
    }

    private static int nextKey(String typed, int from) {
        Matcher next = KEY.matcher(typed);
        return next.find(from) ? next.start() : typed.length();
    }

    private boolean nothingBefore(String words) {
        String left = words.replaceAll("[\\s,;]", "");
        if (!left.isEmpty()) {
            sink.report(EVENT_VALUE, PLACE, "'" + words.strip() + "' belongs to no date", EXAMPLE);
        }
        return left.isEmpty();
    }

    private boolean isOne(NewDate date, List<NewDate> all) {
        if (all.stream().filter(d -> d.id().equals(date.id())).count() > 1) {
            sink.report(EVENT_VALUE, PLACE, "'" + date.id() + "' is given twice", "give it once");
            return false;
        }
        if (date.value().contains("->")
                || date.value().contains("\u2192")
                || date.value().contains("(")) {
            sink.report(
                    EVENT_VALUE,
                    PLACE,
                    "'" + date.value() + "' is more than the new date",
                    "write the new date alone: its history is kept; -Dannounced=2025-06-30 says when it was announced");
            return false;
        }
        if (date.value().isEmpty()) {
            sink.report(EVENT_VALUE, PLACE, "'" + date.id() + "' has no new date", EXAMPLE);
        }
        return !date.value().isEmpty();
    }
}
