package org.bftai.plenary.html;

import java.util.List;

/**
 * What of an author's markup is mended in the output. What is not mended is reported all the same.
 *
 * @param headings heading levels that skip one, or that repeat the level of the page's title
 * @param contrast colours that cannot be read on the theme's grounds
 * @param styles inline styles and markup that HTML no longer has
 * @param titleAbove whether the layout prints the page's title as {@code h1} above the body
 * @param palettes the theme's grounds, {@code light} first; empty where no contrast can be told
 */
public record MendRules(
        boolean headings, boolean contrast, boolean styles, boolean titleAbove, List<Palette> palettes) {
    public MendRules {
        palettes = List.copyOf(palettes);
    }
}
