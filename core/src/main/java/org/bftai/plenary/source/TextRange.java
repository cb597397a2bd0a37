package org.bftai.plenary.source;

/**
 * A part of a text.
 *
 * @param start the first unit, 0-based, in UTF-16 units
 * @param end the unit after the last
 */
public record TextRange(int start, int end) {}
