package org.bftai.plenary.html;

/**
 * Words of the page's language that are put into a body.
 *
 * @param scrollableTable what a table's scrolling region is called, such as "Scrollable table"
 * @param footnotes what the region of footnotes is called
 */
public record BodyWords(String scrollableTable, String footnotes) {}
