package org.bftai.plenary.image;

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
}
