package org.bftai.plenary.html;

import java.util.List;
import org.bftai.plenary.colour.Colour;

/**
 * The colours of a theme that an author's text can meet; all opaque.
 *
 * @param name {@code light} or {@code dark}
 * @param ground the page's own ground
 * @param surface the ground of boxes, code and table heads
 * @param text the theme's text on both
 */
public record Palette(String name, Colour ground, Colour surface, Colour text) {
    List<Colour> grounds() {
        return List.of(ground, surface);
    }
}
