package org.bftai.plenary.source;

/**
 * Text that was UTF-8, was read as Windows-1252, and was written again as UTF-8.
 *
 * @param start offset of the first character in the text that was searched, in UTF-16 units
 * @param end offset after the last one
 * @param written what stands there, such as {@code â€”}
 * @param repaired what stood there before, such as {@code —}
 */
public record Damage(int start, int end, String written, String repaired) {}
