package org.bftai.plenary.render;

import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.model.Page;

/**
 * Where short texts of a page are shown.
 *
 * @param page the page
 * @param links how it writes addresses
 */
record PageText(Page page, LinkWriter links) {}
