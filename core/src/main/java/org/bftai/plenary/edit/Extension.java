package org.bftai.plenary.edit;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.Event;

/**
 * New dates for an event, thought through but not written.
 *
 * @param dates those that were asked for, in that order
 * @param after the facts as they are then
 * @param change of {@code event.yml}; empty where all dates are as asked for already
 */
public record Extension(List<MovedDate> dates, Event after, Optional<ChangedSource> change) {
    public Extension {
        dates = List.copyOf(dates);
    }
}
