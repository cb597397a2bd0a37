package org.bftai.plenary.colour;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A colour by lightness, chroma and hue as eyes see them: OKLCH of CSS Color 4, with Björn Ottosson's matrices.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.33
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    /** A step of lightness: a third of what one step of an 8-bit channel makes. */
    private static final double STEP = 0.001;

    static Oklch of(Colour c) {
        double r = Srgb.linear(c.red());
        double g = Srgb.linear(c.green());
        double b = Srgb.linear(c.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double green = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double blue = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(green, blue), Math.atan2(blue, green));
    }

    /** Return the colours of this hue, this one first, the rest by how little their lightness differs. */
    Stream<Colour> byNearness() {
        return IntStream.rangeClosed(0, (int) (1 / STEP))
                .boxed()
                .flatMap(i -> Stream.of(lightness - i * STEP, lightness + i * STEP))
                .filter(l -> l >= 0 && l <= 1)
                .map(l -> new Oklch(l, chroma, hue).colour());
    }

    /** Return the colour of sRGB with this lightness and hue, and as much of the chroma as sRGB has. */
    Colour colour() {
        double least = 0;
        double most = chroma;
        if (!isInside(linear(chroma))) {
            while (most - least > 0.0005) {
                double middle = (least + most) / 2;
                if (isInside(linear(middle))) {
                    least = middle;
                } else {
                    most = middle;
                }
            }
            most = least;
        }
        double[] light = linear(most);
        return new Colour(Srgb.channel(light[0]), Srgb.channel(light[1]), Srgb.channel(light[2]), 1);
    }

    private double[] linear(double withChroma) {
        double green = withChroma * Math.cos(hue);
        double blue = withChroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * green + 0.2158037573 * blue);
        double m = cube(lightness - 0.1055613458 * green - 0.0638541728 * blue);
        double s = cube(lightness - 0.0894841775 * green - 1.2914855480 * blue);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }

    /** Half a step of a channel outside still rounds to a colour inside. */
    private static boolean isInside(double[] linear) {
        for (double c : linear) {
            if (c < -0.0002 || c > 1.002) {
                return false;
            }
        }
        return true;
    }
}
