package org.bftai.plenary.image;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sizes that a picture is published in, so that a page loads what it needs.
 *
 * @param encoding what they are made as
 * @param widths in pixels, ascending, at least one
 * @param original whether the picture itself is one of the sizes: it is no wider than the widest needs to be, and not heavy
 * @param fingerprint SHA-256 of the picture and of the way variants are made, 64 hexadecimal digits: what has the same
 *     one has the same variants
 */
public record Variants(Encoding encoding, List<Integer> widths, boolean original, String fingerprint) {
    private static final int[] WIDTHS = {480, 800, 1200, 1600, 2400};

    public Variants {
        widths = List.copyOf(widths);
    }

    /**
     * Return the widths to make: those that are smaller by at least an eighth, for less the difference is not worth a
     * file.
     *
     * @param own the width of the picture
     * @param heavy whether the picture in its own width is worth another encoding
     */
    static List<Integer> widths(int own, boolean heavy) {
        List<Integer> widths = new ArrayList<>(
                IntStream.of(WIDTHS).filter(w -> w * 8L <= own * 7L).boxed().toList());
        if (heavy && !widths.isEmpty() && !isWiderThanNeeded(own)) {
            widths.add(own);
        }
        return widths;
    }

    /** Return whether a picture is so wide that a variant of the greatest width stands in for it. */
    static boolean isWiderThanNeeded(int own) {
        return WIDTHS[WIDTHS.length - 1] * 8L <= own * 7L;
    }
}
