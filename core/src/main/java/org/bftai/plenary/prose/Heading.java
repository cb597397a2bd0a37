package org.bftai.plenary.prose;

import java.util.Optional;
import java.util.Set;

/**
 * What a line that stands over dates says: a heading, a title, the head of a column.
 *
 * @param label the one thing it names
 * @param plain whether it says no more than that
 * @param news whether it stands over news
 * @param agenda whether it stands over lists of dates
 * @param archive whether it stands over what is past
 * @param track whether it speaks of something that has dates of its own
 * @param round whether it speaks of one of several rounds
 * @param years that it names, outside dates
 */
record Heading(
        Optional<Label> label,
        boolean plain,
        boolean news,
        boolean agenda,
        boolean archive,
        boolean track,
        boolean round,
        Set<Integer> years) {
    Heading {
        years = Set.copyOf(years);
    }
}
