package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url where it lies; of several sizes a middle one
 * @param original where it lies as its author made it
 * @param srcset all sizes with their widths, for the attribute of that name; missing where there is one size only
 * @param webp the same as WebP, for a {@code source} before the picture; missing where the site asks for none, or where
 *     they are not smaller
 * @param width in pixels, as its author made it; missing where it could not be measured
 * @param height in pixels, as its author made it; missing where it could not be measured
 * @param alt what it shows, in words; empty for one that only decorates
 */
public record PictureView(
        String url,
        String original,
        @Nullable String srcset,
        @Nullable String webp,
        @Nullable Integer width,
        @Nullable Integer height,
        String alt) {}
