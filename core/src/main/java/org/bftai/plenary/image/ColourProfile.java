package org.bftai.plenary.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * An ICC profile of red, green and blue other than sRGB. It goes with the numbers of the pixels into every variant: to
 * compute other numbers would take a library of colours, which differ from system to system.
 *
 * @param icc not copied; a private matter of this package
 */
record ColourProfile(byte[] icc) {
    /** Profiles of screens and cameras have a few thousand bytes, those of print much more. */
    private static final int MOST = 1 << 20;

    private static final int SEGMENT = 65_519;

    /** Return the profile; empty for none, for one of other colours than the variants have, and for what all assume. */
    static Optional<ColourProfile> of(byte[] icc) {
        HeadBytes head = new HeadBytes(icc);
        boolean usable = icc.length > 128 && icc.length <= MOST && head.has(16, "RGB ") && head.has(36, "acsp");
        return usable && head.find(128, "sRGB IEC61966") < 0 ? Optional.of(new ColourProfile(icc)) : Optional.empty();
    }

    /** Return the profile that is packed between two places; one that is damaged is none. */
    static Optional<ColourProfile> inflate(byte[] bytes, int from, int to) {
        if (from >= to || to > bytes.length) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, to - from);
            byte[] icc = new byte[MOST];
            return of(Arrays.copyOf(icc, inflater.inflate(icc)));
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** Return the picture with the profile in it. */
    byte[] addTo(byte[] picture, Encoding encoding) {
        return switch (encoding) {
            // Behind the start and its first segment, JFIF's.
            case JPEG -> insert(picture, 4 + new HeadBytes(picture).big(4, 2), segments());
            // Behind the signature and the header.
            case PNG -> insert(picture, 33, chunk());
            case WEBP -> WebpProfile.add(picture, icc);
        };
    }

    private static byte[] insert(byte[] picture, int at, byte[] part) {
        return ByteBuffer.allocate(picture.length + part.length)
                .put(picture, 0, at)
                .put(part)
                .put(picture, at, picture.length - at)
                .array();
    }

    private byte[] segments() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int all = (icc.length + SEGMENT - 1) / SEGMENT;
        for (int i = 0; i < all; i++) {
            byte[] part = Arrays.copyOfRange(icc, i * SEGMENT, Math.min(icc.length, (i + 1) * SEGMENT));
            ByteBuffer segment = ByteBuffer.allocate(18 + part.length)
                    .putShort((short) 0xFFE2)
                    .putShort((short) (16 + part.length))
                    .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                    .put((byte) (i + 1))
                    .put((byte) all)
                    .put(part);
            out.writeBytes(segment.array());
        }
        return out.toByteArray();
    }

    private byte[] chunk() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(icc);
        deflater.finish();
        byte[] packed = new byte[icc.length + 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] data = ByteBuffer.allocate(9 + length)
                .put("iCCPicc\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(packed, 0, length)
                .array();
        CRC32 check = new CRC32();
        check.update(data);
        return ByteBuffer.allocate(data.length + 8)
                .putInt(data.length - 4)
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }
}
