package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The numbers of an image's pixels, eight bits each, whatever colours they mean. */
final class Pixels {
    private Pixels() {}

    /**
     * Return an image whose numbers can be averaged. One with a profile would be converted by whatever draws it, and
     * grey with it.
     */
    static BufferedImage plain(BufferedImage image) {
        boolean plain =
                image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_4BYTE_ABGR;
        return plain && image.getColorModel().getColorSpace().isCS_sRGB() ? image : copy(image);
    }

    private static BufferedImage copy(BufferedImage image) {
        ColorModel model = image.getColorModel();
        int width = image.getWidth();
        int type = model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage copy = new BufferedImage(width, image.getHeight(), type);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            if (model instanceof IndexColorModel) {
                image.getRGB(0, y, width, 1, row, 0, width);
            } else {
                combine(image.getRaster(), y, model.getComponentSize(0) - 8, model.hasAlpha(), row);
            }
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }

    private static void combine(Raster raster, int y, int shift, boolean alpha, int[] row) {
        int bands = raster.getNumBands();
        int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
        boolean grey = bands < 3;
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            int red = eight(samples[at], shift);
            int green = grey ? red : eight(samples[at + 1], shift);
            int blue = grey ? red : eight(samples[at + 2], shift);
            int sheer = alpha ? eight(samples[at + bands - 1], shift) : 255;
            row[x] = sheer << 24 | red << 16 | green << 8 | blue;
        }
    }

    private static int eight(int sample, int shift) {
        return shift >= 0 ? sample >> shift : sample << -shift;
    }
}
