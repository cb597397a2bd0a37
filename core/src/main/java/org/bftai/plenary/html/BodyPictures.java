package org.bftai.plenary.html;

import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * What is known of the pictures that a text shows.
 *
 * @param finder finds those that are the site's own
 * @param firstIsLate whether the first one may wait until it comes into sight: there is another above the text
 */
public record BodyPictures(Finder finder, boolean firstIsLate) {
    /** Of a text that many pages share, and that each sees from elsewhere. */
    public static final BodyPictures UNKNOWN = new BodyPictures((url, place) -> Optional.empty(), true);

    /** Finds a picture of the site. */
    @FunctionalInterface
    public interface Finder {
        /**
         * Return what is known of a picture; empty where it is not the site's, or unknown.
         *
         * @param url as its author wrote it
         * @param place where it is shown
         */
        Optional<Known> find(String url, Location place);
    }

    /**
     * A picture of the site.
     *
     * @param width in pixels, as its author made it
     * @param height in pixels, as its author made it
     * @param sizes empty where there is one size only
     */
    public record Known(int width, int height, Optional<Sizes> sizes) {}

    /**
     * A picture in several sizes.
     *
     * @param url of a middle one
     * @param srcset all with their widths
     * @param webp the same as WebP; empty where there is none, or where it is not smaller
     */
    public record Sizes(String url, String srcset, Optional<String> webp) {}
}
