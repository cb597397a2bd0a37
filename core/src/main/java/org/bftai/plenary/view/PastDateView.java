package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * What a date was before it was changed.
 *
 * @param value such as {@code July 4, 2025}
 * @param brief without its year
 * @param datetime for {@code <time>}; missing where it was to be announced
 * @param replaced the day on which the change was made known, ISO 8601, for {@code <del>}
 */
public record PastDateView(
        String value,
        String brief,
        @Nullable String datetime,
        @Nullable String replaced) {}
