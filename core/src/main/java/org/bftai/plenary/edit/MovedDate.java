package org.bftai.plenary.edit;

import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.EventDate;

/**
 * A date that was asked for, as it was and as it is then.
 *
 * @param changed whether it was another one before
 */
public record MovedDate(EventDate before, EventDate after, boolean changed) {
    /** Return the id of the date. */
    public String id() {
        return before.id();
    }

    /** Return a value as a console shows it, with the time and zone that count: {@code 2025-07-11, 23:59 AoE}. */
    public static String shown(EventDate date, DateValue value) {
        return value instanceof DateValue.Day day
                ? date.clock(day).map(clock -> day.written() + ", " + clock).orElse(day.written())
                : value.written().replace("/", " to ").replaceFirst("^(\\S+-\\d\\d) (\\d\\d:)", "$1, $2");
    }
}
