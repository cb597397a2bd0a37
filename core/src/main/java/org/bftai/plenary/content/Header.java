package org.bftai.plenary.content;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * The hero of a page, with the keys and the meaning they have in Minimal Mistakes.
 *
 * @param overlayColor any colour of CSS; alone or with a picture it makes a hero that text lies over
 * @param overlayFilter a number from 0 (clear) to 1 (black), a colour with alpha, or a gradient of CSS
 * @param overlayImage the picture under the text
 * @param image a picture without text over it, above the article
 * @param imageDescription what {@code image} shows, in words
 * @param caption inline Markdown in a corner of the picture
 * @param socialImage the picture that links to the page are shown with; empty takes the hero's
 * @param teaser the one where neither says a picture
 * @param showExcerpt whether the hero shows the excerpt
 * @param actions buttons, in order
 * @param phase where {@code actions: auto} is written, which leaves the buttons to the dates
 */
public record Header(
        Optional<Scalar> overlayColor,
        Optional<Scalar> overlayFilter,
        Optional<Scalar> overlayImage,
        Optional<Scalar> image,
        Optional<String> imageDescription,
        Optional<Scalar> caption,
        Optional<Scalar> socialImage,
        Optional<Scalar> teaser,
        boolean showExcerpt,
        List<Action> actions,
        Optional<Location> phase) {
    public Header {
        actions = List.copyOf(actions);
    }

    /** Return whether the hero is one that text lies over. */
    public boolean isOverlay() {
        return overlayColor.isPresent() || overlayImage.isPresent();
    }

    /** Return whether the page opens with a picture. */
    public boolean hasPicture() {
        return overlayImage().isPresent() || image().isPresent();
    }

    /**
     * A button.
     *
     * @param label inline Markdown; empty takes the theme's word
     * @param url where it leads, as written
     */
    public record Action(Optional<Scalar> label, Scalar url) {}
}
