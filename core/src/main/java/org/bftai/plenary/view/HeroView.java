package org.bftai.plenary.view;

import java.util.List;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * The hero of a page.
 *
 * @param overlay whether text lies over the colour or picture; otherwise it is a picture above the article
 * @param picture missing where there is none, or where it does not exist
 * @param style a class that sets {@code --hero-colour}, {@code --hero-filter} (a CSS image that is dark enough for the
 *     text), {@code --hero-alpha} (how black it is, 0 to 1; 0 where it is not just black), {@code --hero-glaze} (only
 *     then: the author's own image, for themes that darken by themselves) and {@code --hero-text} (a colour)
 * @param tone of the text that reads on it: {@code light} or {@code dark}
 * @param tinted whether the author gave a colour that is not black
 * @param excerpt the lead
 * @param actions buttons, in order
 * @param caption a line in a corner of the picture
 */
public record HeroView(
        boolean overlay,
        @Nullable PictureView picture,
        @Nullable String style,
        String tone,
        boolean tinted,
        @Nullable Html excerpt,
        List<ActionView> actions,
        @Nullable Html caption) {}
