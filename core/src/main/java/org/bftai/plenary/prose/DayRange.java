package org.bftai.plenary.prose;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DayRange(LocalDate first, LocalDate last) {
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
