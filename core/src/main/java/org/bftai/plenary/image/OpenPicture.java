package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalDouble;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture that the JDK decodes, of a sensible size. */
final class OpenPicture implements AutoCloseable {
    /** Pixels looked at for brightness, about: enough for a percentile, and little memory for the largest picture. */
    private static final double SAMPLES = 1_000_000;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final PixelSize size;

    private OpenPicture(ImageInputStream in, ImageReader reader, PixelSize size) {
        this.in = in;
        this.reader = reader;
        this.size = size;
    }

    static OpenPicture open(Path file) throws IOException {
        // Streams of our own: the one ImageIO makes may write a temporary file.
        return open(new FileImageInputStream(file.toFile()));
    }

    static OpenPicture open(byte[] file) throws IOException {
        return open(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
    }

    private static OpenPicture open(ImageInputStream in) throws IOException {
        boolean open = false;
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadablePicture(
                        "is not a picture of a known kind", "use JPEG, PNG, GIF, SVG, WebP or AVIF");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            PixelSize size = new PixelSize(reader.getWidth(0), reader.getHeight(0));
            if (size.isTooLarge()) {
                throw new UnreadablePicture(
                        "has " + size.width() + "×" + size.height() + " pixels, more than 64 million",
                        "make it smaller: a width of 2400 pixels is plenty");
            }
            open = true;
            return new OpenPicture(in, reader, size);
        } finally {
            if (!open) {
                in.close();
            }
        }
    }

    /** Return width and height as they lie in the file. */
    PixelSize size() {
        return size;
    }

    /** Decode every pixel, or every second one of every second row. */
    BufferedImage decode(boolean halved) throws IOException {
        return Pixels.plain(reader.read(0, every(halved ? 2 : 1)));
    }

    /**
     * Return the luminance of WCAG 2.2, 0 to 1, that 99 of 100 pixels do not exceed; empty for the colours of print
     * (CMYK), which are no type of the JDK's, though browsers show them.
     */
    OptionalDouble brightest() throws IOException {
        int step = (int) Math.max(1, Math.floor(Math.sqrt((double) size.width() * size.height() / SAMPLES)));
        ImageReadParam param = every(step);
        try {
            return OptionalDouble.of(Brightness.percentile(reader.read(0, param), 0.99));
        } catch (IIOException e) {
            if (reader.canReadRaster() && reader.readRaster(0, param).getNumBands() == 4) {
                return OptionalDouble.empty();
            }
            throw e;
        }
    }

    private ImageReadParam every(int step) {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
