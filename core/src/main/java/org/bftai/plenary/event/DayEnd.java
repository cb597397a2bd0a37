package org.bftai.plenary.event;

import java.time.LocalTime;

/**
 * When a day is over for a deadline that says no time.
 *
 * @param time by the clocks of the zone, to the minute
 */
public record DayEnd(LocalTime time, Zone zone) {
    /** What calls for papers mean by a date alone. */
    public static final DayEnd ANYWHERE = new DayEnd(LocalTime.of(23, 59), Zone.AOE);

    @Override
    public String toString() {
        return time + " " + zone;
    }
}
