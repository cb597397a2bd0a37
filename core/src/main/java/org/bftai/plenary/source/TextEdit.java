package org.bftai.plenary.source;

/**
 * Other words for a part of a text.
 *
 * @param range what they take the place of; empty where they are put in
 * @param words without a line end
 */
public record TextEdit(TextRange range, String words) {}
