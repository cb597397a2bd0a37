package org.bftai.plenary.colour;

/** The transfer function of sRGB (IEC 61966-2-1), by which WCAG defines luminance and OKLab starts. */
public final class Srgb {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double c = i / 255.0;
            LINEAR[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
    }

    private Srgb() {}

    /** Return the light of a channel of 0–255, 0 to 1. */
    public static double linear(int channel) {
        return LINEAR[channel];
    }

    /** Return the share of a channel, 0 to 1, that gives an amount of light of 0 to 1. */
    public static double share(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    /** Return the channel, 0–255, of an amount of light; what is outside 0 to 1 is clipped. */
    static int channel(double linear) {
        return (int) Math.max(0, Math.min(255, Math.round(share(linear) * 255)));
    }
}
