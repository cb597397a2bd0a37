package org.bftai.plenary.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of the edition. What it says stays true when it is read later; {@code data-} attributes with {@code begins} and
 * {@code ends} let a script say how it stands now.
 *
 * @param id what placeholders call it
 * @param label what it is
 * @param kind {@code opens}, {@code deadline}, {@code notice}, {@code interval} or {@code event}
 * @param state when the page is built: {@code tba}, {@code upcoming}, {@code open}, {@code closing} or {@code passed}
 * @param next whether no other date comes before it, when the page is built; never where the event was called off
 * @param value the date in force, such as {@code July 11, 2025}
 * @param brief without its year
 * @param datetime for {@code <time>}; missing where the date is to be announced
 * @param clock time and zone, such as {@code 23:59 AoE}; missing for whole days
 * @param weekday of a single day
 * @param begins the instant it begins, ISO 8601 in UTC; missing where the date is to be announced, or the event was called off
 * @param ends the instant after which it is over, likewise
 * @param change {@code extended} where the last change put a deadline off, {@code moved} where it was any other; missing without one
 * @param announced the day on which the last change was made known, ISO 8601
 * @param past what it was before, oldest first
 * @param url where more is said of it
 */
public record DateView(
        String id,
        String label,
        String kind,
        String state,
        boolean next,
        String value,
        String brief,
        @Nullable String datetime,
        @Nullable String clock,
        @Nullable String weekday,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String change,
        @Nullable String announced,
        List<PastDateView> past,
        @Nullable String url) {}
