package org.bftai.plenary.liquid;

import java.util.Set;

/**
 * HTML with its includes.
 *
 * @param html each id stands in it once, if it did so before
 * @param ids those of the HTML and of the includes
 */
public record Spliced(String html, Set<String> ids) {
    public Spliced {
        ids = Set.copyOf(ids);
    }
}
