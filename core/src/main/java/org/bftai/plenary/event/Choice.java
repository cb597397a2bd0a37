package org.bftai.plenary.event;

import java.util.Locale;

/** One of a few words that a key takes. */
interface Choice {
    String name();

    /** Return the word in {@code event.yml}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
