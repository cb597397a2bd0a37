package org.bftai.plenary.view;

import java.util.List;

/**
 * Boxes beside the text.
 *
 * @param sticky whether they stay in sight
 * @param blocks from top to bottom
 */
public record SidebarView(boolean sticky, List<SidebarBlockView> blocks) {}
