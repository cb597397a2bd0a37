package org.bftai.plenary.prose;

import java.util.List;

/**
 * What a text calls a date.
 *
 * @param id the well-known id, {@link #DEADLINE} or {@link #OTHER}
 * @param dates those that are known under it; several where an event has tracks
 * @param weak whether only a colon or a table makes it one
 * @param rank the lower, the more it says beside others
 */
record Label(String id, List<KnownDate> dates, boolean weak, int rank) {
    /** The id of what names a deadline, and does not say which. */
    static final String DEADLINE = "deadline";

    /** The id of what is none of the dates of an event. */
    static final String OTHER = "other";

    Label {
        dates = List.copyOf(dates);
    }

    boolean isOther() {
        return id.equals(OTHER);
    }

    /** Return whether it says which date is meant: one that is known, or another one. */
    boolean isCertain() {
        return !id.equals(DEADLINE);
    }
}
