package org.bftai.plenary.image;

import java.util.Optional;

/** The size of an AVIF: the largest {@code ispe} property of the file's head (ISO/IEC 23008-12, 6.5.3). */
final class AvifSize {
    private AvifSize() {}

    static Optional<PixelSize> of(byte[] head) {
        HeadBytes in = new HeadBytes(head);
        if (!in.has(4, "ftyp") || !(in.has(8, "avif") || in.has(8, "avis") || in.has(8, "mif1"))) {
            return Optional.empty();
        }
        PixelSize largest = null;
        for (int i = in.find(0, "ispe"); i >= 0; i = in.find(i + 4, "ispe")) {
            int width = in.big(i + 8, 4);
            int height = in.big(i + 12, 4);
            if (width > 0 && height > 0 && (largest == null || width > largest.width())) {
                largest = new PixelSize(width, height);
            }
        }
        return Optional.ofNullable(largest);
    }
}
