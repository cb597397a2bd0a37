package org.bftai.plenary.image;

import org.bftai.plenary.colour.Srgb;

/**
 * What has to be known of a picture.
 *
 * @param width in pixels, as it is shown: turned if the camera was
 * @param height in pixels, as it is shown
 * @param brightest the luminance of WCAG 2.2, 0 to 1, that 99 of 100 pixels do not exceed; 1 when unknown
 */
public record Picture(int width, int height, double brightest) {
    public Picture {
        if (width < 1 || height < 1 || !(brightest >= 0 && brightest <= 1)) {
            throw new IllegalArgumentException("not a picture: " + width + "×" + height + ", " + brightest);
        }
    }

    /**
     * Return the least opacity of a layer of black over the picture that gives white text the contrast: 0 to 1, in
     * hundredths, rounded up.
     *
     * @param ratio the contrast of WCAG 2.2, 1 to 21
     */
    public double overlayFor(double ratio) {
        double darkEnough = 1.05 / ratio - 0.05;
        if (brightest <= darkEnough) {
            return 0;
        }
        double alpha = 1 - Srgb.share(Math.max(0, darkEnough)) / Srgb.share(brightest);
        return Math.ceil(alpha * 100 - 1e-9) / 100;
    }
}
