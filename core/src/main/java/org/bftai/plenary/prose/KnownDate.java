package org.bftai.plenary.prose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date of the event that is known, with what it was before.
 *
 * @param id by which pages refer to it, such as {@code camera-ready} or {@code submission-short}
 * @param label what its author calls it; the id of a well-known date says nothing more
 * @param aliases what else they call it, beside the words known for the id
 * @param inForce empty while it is to be announced
 * @param superseded what was in force before, oldest first
 * @param announced when the last change was
 */
public record KnownDate(
        String id,
        String label,
        List<String> aliases,
        Optional<Value> inForce,
        List<Value> superseded,
        Optional<LocalDate> announced) {
    public KnownDate {
        aliases = List.copyOf(aliases);
        superseded = List.copyOf(superseded);
    }

    /**
     * A value.
     *
     * @param days as they are announced, in the zone of the date
     * @param instant the end of a deadline; empty for what is only a day
     */
    public record Value(DayRange days, Optional<Instant> instant) {}
}
