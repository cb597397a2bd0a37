package org.bftai.plenary.view;

import java.util.List;

/**
 * The headings of a page as a list.
 *
 * @param label what stands over it
 * @param sticky whether it stays in sight
 * @param entries headings of the highest level on the page
 */
public record ContentsView(String label, boolean sticky, List<ContentsEntryView> entries) {}
