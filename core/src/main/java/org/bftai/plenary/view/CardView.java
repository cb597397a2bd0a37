package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for the site where links to it are shown.
 *
 * @param url absolute
 * @param width in pixels; missing for a picture that the site brings itself
 * @param height in pixels; missing for a picture that the site brings itself
 * @param alt its words
 */
public record CardView(
        String url, @Nullable Integer width, @Nullable Integer height, String alt) {}
