package org.bftai.plenary.image;

import java.util.Optional;

/**
 * What stands before the pixels of a PNG: its chunks up to the first of data (PNG, third edition, 5 and 11).
 *
 * @param head the beginning of the file
 */
record PngHead(HeadBytes head) {
    private static final int PALETTE = 3;

    /** Bit of the colour type. */
    private static final int ALPHA = 4;

    static boolean isPng(byte[] head) {
        return new HeadBytes(head).has(1, "PNG\r\n") && head[0] == (byte) 0x89;
    }

    /** Return whether its colours come from a table: in all colours its variants would often be heavier. */
    boolean hasPalette() {
        return colourType() == PALETTE;
    }

    boolean hasAlpha() {
        return (colourType() & ALPHA) != 0 || chunk("tRNS") >= 0;
    }

    /** Return whether it moves (APNG), which no variant would. */
    boolean isAnimated() {
        return chunk("acTL") >= 0;
    }

    /** Return the profile that says which colours are meant. */
    Optional<ColourProfile> profile() {
        int start = chunk("iCCP");
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + 8 + head.big(start, 4);
        int name = start + 8;
        while (name < end && head.at(name) != 0) {
            name++;
        }
        return ColourProfile.inflate(head.bytes(), name + 2, end);
    }

    private int colourType() {
        return head.at(25);
    }

    /** Return where a chunk begins, with its length, or -1 where there is none. */
    private int chunk(String type) {
        int at = 8;
        while (at + 8 <= head.bytes().length && !head.has(at + 4, "IDAT")) {
            int length = head.big(at, 4);
            if (head.has(at + 4, type)) {
                return at;
            }
            if (length < 0 || length > head.bytes().length) {
                return -1;
            }
            at += 12 + length;
        }
        return -1;
    }
}
