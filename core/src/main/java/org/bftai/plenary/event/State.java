package org.bftai.plenary.event;

import java.util.Locale;

/** How a date stands at a moment. Superseded is none of them: that is a step of a history, not a time. */
public enum State {
    /** Nobody knows the day yet. */
    TBA,
    /** It lies ahead, and what it ends has not begun. */
    UPCOMING,
    /** What it ends can be done; or its days have come. */
    OPEN,
    /** Open, for seven days at most. */
    CLOSING,
    /** It is over. */
    PASSED;

    /** Return the word for style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
