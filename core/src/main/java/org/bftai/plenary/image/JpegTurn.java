package org.bftai.plenary.image;

/** Whether a camera was held upright: the orientation that Exif notes in a JPEG, and that browsers follow. */
final class JpegTurn {
    private static final int ORIENTATION = 0x0112;

    private JpegTurn() {}

    /** Return whether width and height change places when the picture is shown. */
    static boolean isSideways(byte[] head) {
        HeadBytes in = new HeadBytes(head);
        if (in.big(0, 2) != 0xFFD8) {
            return false;
        }
        int segment = 2;
        while (segment < head.length && in.at(segment) == 0xFF && in.at(segment + 1) != 0xDA) {
            if (in.at(segment + 1) == 0xE1 && in.has(segment + 4, "Exif")) {
                return orientation(in, segment + 10) >= 5;
            }
            segment += 2 + in.big(segment + 2, 2);
        }
        return false;
    }

    /** Return 1–8, of which 5–8 lie on their side; 1 where nothing is noted. */
    private static int orientation(HeadBytes in, int tiff) {
        boolean little = in.has(tiff, "II");
        int directory = tiff + number(in, tiff + 4, 4, little);
        int entries = number(in, directory, 2, little);
        for (int i = 0; i < Math.min(entries, 200); i++) {
            int entry = directory + 2 + i * 12;
            if (number(in, entry, 2, little) == ORIENTATION) {
                int value = number(in, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int number(HeadBytes in, int offset, int size, boolean little) {
        return little ? in.little(offset, size) : in.big(offset, size);
    }
}
