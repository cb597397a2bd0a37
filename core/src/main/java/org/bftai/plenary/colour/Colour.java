package org.bftai.plenary.colour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A colour of the sRGB space as CSS writes it.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 * @param alpha opacity, 0 (transparent) to 1 (opaque)
 */
public record Colour(int red, int green, int blue, double alpha) {
    /** Black, opaque. */
    public static final Colour BLACK = new Colour(0, 0, 0, 1);
    /** White, opaque. */
    public static final Colour WHITE = new Colour(255, 255, 255, 1);
    /** The least contrast of text with its ground that WCAG 2.2 asks for where it is not large: 1.4.3, level AA. */
    public static final double READABLE = 4.5;

    public Colour {
        if (((red | green | blue) & ~0xFF) != 0 || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("not a colour: " + red + " " + green + " " + blue + " / " + alpha);
        }
    }

    /**
     * Read a colour as CSS Color 4 writes it: a name, {@code transparent}, {@code #rgb[a]}, {@code #rrggbb[aa]},
     * {@code rgb()} and {@code hsl()} with commas or blanks. Empty for anything else, {@code currentcolor} included.
     */
    public static Optional<Colour> parse(String css) {
        return ColourSyntax.parse(css);
    }

    /** Return {@code #rrggbb}, or {@code rgb(r g b / a)} with at most three decimals where it is not opaque. */
    public String css() {
        if (alpha == 1) {
            return new StringBuilder("#")
                    .append(hex(red))
                    .append(hex(green))
                    .append(hex(blue))
                    .toString();
        }
        String share = BigDecimal.valueOf(alpha)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return "rgb(" + red + " " + green + " " + blue + " / " + share + ")";
    }

    private static String hex(int channel) {
        return channel < 16 ? "0" + Integer.toHexString(channel) : Integer.toHexString(channel);
    }

    /** Return the relative luminance of WCAG 2.2, 0 (black) to 1 (white), as if opaque. */
    public double luminance() {
        return 0.2126 * Srgb.linear(red) + 0.7152 * Srgb.linear(green) + 0.0722 * Srgb.linear(blue);
    }

    /** Return the contrast ratio of WCAG 2.2 of this colour, laid over an opaque ground, with that ground: 1 to 21. */
    public double contrast(Colour opaqueOther) {
        double a = over(opaqueOther).luminance();
        double b = opaqueOther.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Lay this colour over an opaque ground, as a browser does: per channel in sRGB. */
    public Colour over(Colour opaqueGround) {
        return alpha == 1 ? this : opaqueGround.mix(new Colour(red, green, blue, 1), alpha);
    }

    /** Mix with another colour, per channel in sRGB; a share of 0 is this colour, 1 the other. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                between(red, other.red, share),
                between(green, other.green, share),
                between(blue, other.blue, share),
                alpha + (other.alpha - alpha) * share);
    }

    private static int between(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    /**
     * Find the nearest colour that can be read on every one of the grounds: lightness moves as little as possible,
     * hue stays, chroma shrinks only where sRGB has no such colour (OKLCH). A colour that is not opaque becomes so.
     *
     * @param grounds opaque colours; an empty list asks for nothing
     * @param ratio the contrast asked for, such as {@link #READABLE}
     * @return this very colour where it has the contrast already; black or white, whichever does better, where no
     *     colour of the hue has it
     */
    public Colour readableOn(List<Colour> grounds, double ratio) {
        if (worst(grounds) >= ratio) {
            return this;
        }
        Oklch start = Oklch.of(over(grounds.get(0)));
        return start.byNearness()
                .filter(c -> c.worst(grounds) >= ratio)
                .findFirst()
                .orElseGet(() -> Stream.of(BLACK, WHITE)
                        .max(Comparator.comparingDouble(c -> c.worst(grounds)))
                        .orElseThrow());
    }

    /** Return the least contrast this colour has on any of the grounds; infinite where there are none. */
    public double worst(List<Colour> opaqueGrounds) {
        return opaqueGrounds.stream().mapToDouble(this::contrast).min().orElse(Double.POSITIVE_INFINITY);
    }
}
