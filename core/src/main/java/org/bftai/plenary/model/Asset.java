package org.bftai.plenary.model;

import org.bftai.plenary.output.Content;

/**
 * A file that is copied as it is.
 *
 * @param url its address, begins with {@code /}
 * @param content its bytes, or where they lie
 * @param origin who brought it: a path in the site, or {@code theme:path}
 */
public record Asset(String url, Content content, String origin) {}
