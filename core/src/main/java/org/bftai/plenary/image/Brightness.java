package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import org.bftai.plenary.colour.Srgb;

/** How bright the pixels of a picture are, by the luminance of WCAG 2.2. */
final class Brightness {
    private static final int BINS = 4096;

    private Brightness() {}

    /** Return the luminance, 0 to 1, that this share of the pixels does not exceed; sheer pixels count as over white. */
    static double percentile(BufferedImage image, double share) {
        int[] bins = new int[BINS];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                bins[(int) Math.round(luminance(argb) * (BINS - 1))]++;
            }
        }
        long rest = (long) Math.ceil((double) image.getWidth() * image.getHeight() * share);
        int bin = 0;
        for (rest -= bins[0]; rest > 0; rest -= bins[bin]) {
            bin++;
        }
        return (double) bin / (BINS - 1);
    }

    private static double luminance(int argb) {
        int alpha = argb >>> 24;
        double red = Srgb.linear(over(argb >> 16 & 0xFF, alpha));
        double green = Srgb.linear(over(argb >> 8 & 0xFF, alpha));
        double blue = Srgb.linear(over(argb & 0xFF, alpha));
        return Math.min(1, 0.2126 * red + 0.7152 * green + 0.0722 * blue);
    }

    private static int over(int channel, int alpha) {
        return alpha == 255 ? channel : 255 - (255 - channel) * alpha / 255;
    }
}
