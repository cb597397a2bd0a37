package org.bftai.plenary.image;

import java.util.Optional;

/** The size of a WebP, from its first chunk (RFC 9649): lossy, lossless or extended. */
final class WebpSize {
    private static final int CHUNK = 12;
    private static final int DATA = 20;

    private WebpSize() {}

    static Optional<PixelSize> of(byte[] head) {
        HeadBytes in = new HeadBytes(head);
        if (!in.has(0, "RIFF") || !in.has(8, "WEBP")) {
            return Optional.empty();
        }
        if (in.has(CHUNK, "VP8X")) {
            return size(in.little(DATA + 4, 3) + 1, in.little(DATA + 7, 3) + 1);
        }
        if (in.has(CHUNK, "VP8L")) {
            int bits = in.little(DATA + 1, 4);
            return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return size(in.little(DATA + 6, 2) & 0x3FFF, in.little(DATA + 8, 2) & 0x3FFF);
    }

    private static Optional<PixelSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PixelSize(width, height)) : Optional.empty();
    }
}
