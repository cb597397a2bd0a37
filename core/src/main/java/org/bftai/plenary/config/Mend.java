package org.bftai.plenary.config;

/**
 * What is mended in the output; the source is never touched. What is {@code false} is only reported.
 *
 * @param encoding text that is UTF-8 read as Windows-1252
 * @param headings headings that skip a level
 * @param contrast colours too close to their ground
 * @param hero hero filters too weak for their text
 * @param styles inline styles, which become classes
 */
public record Mend(boolean encoding, boolean headings, boolean contrast, boolean hero, boolean styles) {
    public static final Mend ALL = new Mend(true, true, true, true, true);
}
