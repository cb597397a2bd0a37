package org.bftai.plenary.image;

import java.util.Optional;

/**
 * What the beginning of a picture says.
 *
 * @param width in pixels, as it is shown: turned if the camera was
 * @param height in pixels, as it is shown
 * @param variants other sizes to publish it in; empty for one that is small or moves, whose colours come from a table, or
 *     whose format is not made here
 */
public record Picture(int width, int height, Optional<Variants> variants) {
    public Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("not a picture: " + width + "×" + height);
        }
    }

    /** Return the height that goes with another width. */
    public int heightFor(int otherWidth) {
        return (int) Math.max(1, Math.round((double) otherWidth * height / width));
    }
}
