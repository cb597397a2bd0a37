package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * What links to the page are shown with elsewhere (Open Graph).
 *
 * @param title of the page
 * @param description one sentence
 * @param type {@code website}
 * @param url absolute; missing where nobody knows it yet
 * @param image absolute, at most 1200 pixels wide where it has sizes; missing where there is none
 * @param imageWidth in pixels; missing where it could not be measured
 * @param imageHeight in pixels; missing where it could not be measured
 * @param imageAlt what the picture shows
 * @param card drawn for the site, for a page without a picture of its own; missing where there is none, and where
 *     nobody knows yet where the site will live
 * @param siteName the site's name
 * @param locale with an underscore, such as {@code pt_BR}
 */
public record SocialView(
        String title,
        @Nullable String description,
        String type,
        @Nullable String url,
        @Nullable String image,
        @Nullable Integer imageWidth,
        @Nullable Integer imageHeight,
        @Nullable String imageAlt,
        @Nullable CardView card,
        String siteName,
        String locale) {}
