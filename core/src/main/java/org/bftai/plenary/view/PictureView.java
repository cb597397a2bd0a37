package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url where it lies
 * @param width in pixels; missing where it could not be measured
 * @param height in pixels; missing where it could not be measured
 * @param alt what it shows, in words; empty for one that only decorates
 */
public record PictureView(
        String url, @Nullable Integer width, @Nullable Integer height, String alt) {}
