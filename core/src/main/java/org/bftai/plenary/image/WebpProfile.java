package org.bftai.plenary.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A colour profile in a WebP, which has to be of the extended kind for it (RFC 9649, 2.7). */
final class WebpProfile {
    private static final int HEAD = 12;
    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;

    private WebpProfile() {}

    /** Return a WebP of the simple kind with a profile. */
    static byte[] add(byte[] webp, byte[] icc) {
        HeadBytes in = new HeadBytes(webp);
        PixelSize size = WebpSize.of(webp).orElseThrow();
        // Of a lossless one the head says whether anything shows through; a lossy one of the simple kind is opaque.
        boolean alpha = in.has(HEAD, "VP8L") && (in.little(HEAD + 9, 4) >> 28 & 1) == 1;
        byte[] extended = little(10)
                .putInt(HAS_PROFILE | (alpha ? HAS_ALPHA : 0))
                .putShort((short) (size.width() - 1))
                .put((byte) (size.width() - 1 >> 16))
                .putShort((short) (size.height() - 1))
                .put((byte) (size.height() - 1 >> 16))
                .array();
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        chunks.writeBytes(chunk("VP8X", extended));
        chunks.writeBytes(chunk("ICCP", icc));
        chunks.writeBytes(Arrays.copyOfRange(webp, HEAD, webp.length));
        return chunk("RIFF", chunks.toByteArray());
    }

    private static byte[] chunk(String name, byte[] data) {
        return little(8 + data.length + data.length % 2)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
