package org.bftai.plenary.html;

import org.bftai.plenary.diagnostic.Location;

/**
 * A heading of a body.
 *
 * @param level 1–6, as printed
 * @param id the element's id, unique on the page
 * @param html its content as it can stand inside another link: no links, ids, pictures, footnote numbers
 * @param text the same as plain text
 * @param location where the author wrote it
 */
public record Heading(int level, String id, String html, String text, Location location) {}
