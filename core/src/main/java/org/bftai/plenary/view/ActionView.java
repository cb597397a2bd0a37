package org.bftai.plenary.view;

import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * A button.
 *
 * @param label what it says
 * @param url where it leads; missing for one that only says how things stand
 * @param primary whether it is the first of its row
 * @param ends the instant until which it leads there, ISO 8601 in UTC; missing for one that stays
 * @param then what it says after that, and leads nowhere
 */
public record ActionView(
        Html label,
        @Nullable String url,
        boolean primary,
        @Nullable String ends,
        @Nullable String then) {}
