package org.bftai.plenary.image;

/** Width and height in pixels; at least 1 each. */
record PixelSize(int width, int height) {
    /** More pixels are not decoded: a page's picture has a few millions. */
    private static final long MOST = 64_000_000;

    boolean isTooLarge() {
        return (long) width * height > MOST;
    }

    PixelSize turned() {
        return new PixelSize(height, width);
    }
}
