package org.bftai.plenary.html;

import java.util.List;

/**
 * Words of the page's language that are put into a body.
 *
 * @param scrollableTable what a table's scrolling region is called, such as "Scrollable table"
 * @param footnotes what the region of footnotes is called
 * @param breaks what breaks of a programme are called, such as "coffee"
 */
public record BodyWords(String scrollableTable, String footnotes, List<String> breaks) {
    public BodyWords {
        breaks = List.copyOf(breaks);
    }
}
