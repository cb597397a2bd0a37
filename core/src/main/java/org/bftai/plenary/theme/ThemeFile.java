package org.bftai.plenary.theme;

/**
 * A file of a theme, or one of the site that stands before it.
 *
 * @param path what it is looked up by, such as {@code includes/hero.ftlh} or {@code assets/fonts/text.woff2}
 * @param place what messages call it: {@code horizon:includes/hero.ftlh}, in the site the path alone
 * @param bytes what it holds
 */
public record ThemeFile(String path, String place, ByteSource bytes) {}
