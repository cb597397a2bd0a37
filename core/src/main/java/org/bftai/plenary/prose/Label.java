package org.bftai.plenary.prose;

import java.util.List;

/**
 * What a text calls a date.
 *
 * @param id the well-known id, {@link #DEADLINE}, {@link #TRACK} or {@link #OTHER}
 * @param dates those that are known under it; several where an event has tracks
 * @param weak whether only a colon or a table makes it one
 * @param rank the lower, the more it says beside others
 * @param exact whether its own words, several of them, are those of the facts, rounds and tracks included
 */
record Label(String id, List<KnownDate> dates, boolean weak, int rank, boolean exact) {
    /** What is none of the dates of the event. */
    static final Label NONE_OF_OURS = new Label("other", List.of(), false, 0, false);

    /** The id of what names a deadline, and does not say which. */
    static final String DEADLINE = "deadline";

    /** The id of what is none of the dates of an event. */
    static final String OTHER = "other";

    /** The id of what has dates of its own, such as posters. */
    static final String TRACK = "track";

    Label {
        dates = List.copyOf(dates);
    }

    boolean isOther() {
        return id.equals(OTHER) || isTrack();
    }

    boolean isTrack() {
        return id.equals(TRACK);
    }

    /** Return whether it says which date is meant: one that is known, or another one. */
    boolean isCertain() {
        return !id.equals(DEADLINE);
    }
}
