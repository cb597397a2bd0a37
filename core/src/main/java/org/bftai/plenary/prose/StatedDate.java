package org.bftai.plenary.prose;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.source.TextRange;

/**
 * A date of an event as a text states it.
 *
 * @param id which one, such as {@code camera-ready}
 * @param written as it stands there
 * @param range where
 * @param days those that are meant; empty where that is in doubt
 * @param before what is struck beside it, in the order of the text
 * @param time what is written with it
 * @param doubt why it cannot be taken as it stands, as the end of a sentence that begins with its words
 */
public record StatedDate(
        String id,
        String written,
        TextRange range,
        Optional<DayRange> days,
        List<DayRange> before,
        Optional<StatedTime> time,
        Optional<String> doubt) {
    public StatedDate {
        before = List.copyOf(before);
    }
}
