package org.bftai.plenary.markdown;

/**
 * The first heading of a page: what names a page that has no title of its own.
 *
 * @param level 1 to 6
 * @param text what it says, without markup
 * @param html what it says as inline HTML, without places and footnotes
 */
public record FirstHeading(int level, String text, String html) {}
