package org.bftai.plenary.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pictures as a camera or a scanner leaves them: four fields of colour under a grain that no encoder can foresee. */
public final class Photo {
    private static final int[] FIELDS = {0xC03020, 0x20A040, 0x2040C0, 0xE0C020};

    private Photo() {}

    /** Return red and green above blue and yellow. */
    public static BufferedImage pixels(int width, int height, int type, int grain) {
        BufferedImage image = new BufferedImage(width, height, type);
        int noise = 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                noise = noise * 1_103_515_245 + 12_345;
                int field = FIELDS[(2 * y / height) * 2 + 2 * x / width];
                int shade = grain == 0 ? 0 : Math.floorMod(noise >> 16, grain) * 0x010101;
                image.setRGB(x, y, 0xFF000000 | field - 0x101010 + shade);
            }
        }
        return image;
    }

    /** Return a photograph as JPEG. */
    public static byte[] jpeg(int width, int height) {
        return encode(pixels(width, height, BufferedImage.TYPE_INT_RGB, 4), "jpg");
    }

    /** Return a photograph as JPEG by a camera that was held so, as Exif counts. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        String exif = "457869660000" + "4D4D002A00000008" + "0001" + "0112000300000001000" + orientation + "0000"
                + "00000000";
        return insert(jpeg, 2, HexFormat.of().parseHex("FFE1" + "0022" + exif));
    }

    public static byte[] insert(byte[] bytes, int at, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(part);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    public static byte[] encode(BufferedImage image, String kind) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, kind, out)) {
                throw new IllegalArgumentException(kind);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
