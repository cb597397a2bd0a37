package org.bftai.plenary.image;

import java.awt.image.BufferedImage;

/**
 * How pixels lie in a file, by the number that Exif has for it: which side of what is seen the first row and the first
 * column are.
 *
 * @param orientation 1–8: 1 as seen, 2–4 mirrored or upside down, 5–8 on their side
 */
record Turn(int orientation) {
    static final Turn NONE = new Turn(1);

    /** Return whether width and height change places when the picture is shown. */
    boolean isSideways() {
        return orientation >= 5;
    }

    /** Return the pixels as they are seen. */
    BufferedImage apply(BufferedImage stored) {
        if (orientation == 1) {
            return stored;
        }
        int across = stored.getWidth() - 1;
        int down = stored.getHeight() - 1;
        BufferedImage seen = isSideways()
                ? new BufferedImage(down + 1, across + 1, stored.getType())
                : new BufferedImage(across + 1, down + 1, stored.getType());
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                seen.setRGB(
                        x,
                        y,
                        switch (orientation) {
                            case 2 -> stored.getRGB(across - x, y);
                            case 3 -> stored.getRGB(across - x, down - y);
                            case 4 -> stored.getRGB(x, down - y);
                            case 5 -> stored.getRGB(y, x);
                            case 6 -> stored.getRGB(y, down - x);
                            case 7 -> stored.getRGB(across - y, down - x);
                            default -> stored.getRGB(across - y, x);
                        });
            }
        }
        return seen;
    }
}
