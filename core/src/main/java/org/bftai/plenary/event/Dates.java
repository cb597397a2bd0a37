package org.bftai.plenary.event;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * The dates of an edition.
 *
 * @param all in the order they are written in
 * @param dayEnd when a day is over that says no time
 * @param location where {@code dates:} has its value, else of the file
 */
public record Dates(List<EventDate> all, DayEnd dayEnd, Location location) {
    public Dates {
        all = List.copyOf(all);
    }

    /** Find the date of an id. */
    public Optional<EventDate> find(String id) {
        return all.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** Find a well-known date. */
    public Optional<EventDate> find(WellKnown known) {
        return find(known.id());
    }

    /** Return whether any of them is known to the day. */
    public boolean areKnown() {
        return all.stream().anyMatch(d -> d.value().isExact());
    }

    /** Return the days of the event itself; empty where they are to be announced. */
    public Optional<DateValue> event() {
        return find(WellKnown.EVENT).map(EventDate::value).filter(v -> v.first().isPresent());
    }
}
