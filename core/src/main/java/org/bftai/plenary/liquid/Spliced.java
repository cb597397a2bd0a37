package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.source.PlaceMark;

/**
 * HTML with its includes.
 *
 * @param html each id stands in it once, if it did so before
 * @param ids those of the HTML and of the includes
 * @param dropped calls that stand in attributes, each once, in the text as written
 */
public record Spliced(String html, Set<String> ids, List<PlaceMark> dropped) {
    public Spliced {
        dropped = List.copyOf(dropped);
        ids = Set.copyOf(ids);
    }
}
