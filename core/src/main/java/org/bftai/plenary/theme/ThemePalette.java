package org.bftai.plenary.theme;

/**
 * The colours an author's text can stand on and beside, for one scheme of a theme; CSS colours as the theme writes them.
 *
 * @param name the scheme: {@code light} or {@code dark}
 * @param ground behind the page
 * @param surface behind cards, tables and code
 * @param text of a paragraph
 */
public record ThemePalette(String name, String ground, String surface, String text) {}
