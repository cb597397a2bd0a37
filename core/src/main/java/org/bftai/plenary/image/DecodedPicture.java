package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Pictures that the JDK decodes. */
final class DecodedPicture {
    /** Pixels looked at, about: enough for a percentile, and little memory for the largest picture. */
    private static final double SAMPLES = 1_000_000;

    private DecodedPicture() {}

    static Picture read(Path file, boolean sideways) throws IOException {
        // A stream of our own: the one ImageIO makes may write a temporary file.
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadablePicture(
                        "is not a picture of a known kind", "use JPEG, PNG, GIF, SVG, WebP or AVIF");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                PixelSize size = new PixelSize(reader.getWidth(0), reader.getHeight(0));
                if (size.isTooLarge()) {
                    throw new UnreadablePicture(
                            "has " + size.width() + "×" + size.height() + " pixels, more than 64 million",
                            "make it smaller: a width of 2000 pixels is plenty");
                }
                double brightest = brightest(reader, size);
                PixelSize shown = sideways ? size.turned() : size;
                return new Picture(shown.width(), shown.height(), brightest);
            } finally {
                reader.dispose();
            }
        }
    }

    private static double brightest(ImageReader reader, PixelSize size) throws IOException {
        int step = (int) Math.max(1, Math.floor(Math.sqrt((double) size.width() * size.height() / SAMPLES)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image;
        try {
            image = reader.read(0, param);
        } catch (IIOException e) {
            // The colours of print (CMYK) are no type of the JDK's; browsers show them, their brightness stays unknown.
            if (reader.canReadRaster() && reader.readRaster(0, param).getNumBands() == 4) {
                return 1;
            }
            throw e;
        }
        return Brightness.percentile(image, 0.99);
    }
}
