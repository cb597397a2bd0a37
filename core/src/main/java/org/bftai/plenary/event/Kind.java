package org.bftai.plenary.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a date means for those who wait for it. */
public enum Kind {
    /** The instant from which something can be done. */
    OPENS,
    /** The instant until which something can be done. */
    DEADLINE,
    /** A day on which something is said; it is over when the default time of its day is. */
    NOTICE,
    /** Days, by the clocks of the venue. */
    INTERVAL,
    /** The days of the event itself, by the clocks of the venue. */
    EVENT;

    /** Return the word for it in {@code event.yml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return whether it may have a time of day. */
    boolean hasTime() {
        return this == OPENS || this == DEADLINE;
    }

    /** Return whether it may last several days. */
    boolean hasDays() {
        return this == INTERVAL || this == EVENT;
    }

    static Optional<Kind> byWord(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }
}
