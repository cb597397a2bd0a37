package org.bftai.plenary.image;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bftai.plenary.colour.Colour;

/**
 * A picture being drawn: opaque, one colour after another. Java's own drawing would look for a window system first, which
 * fails where one is announced and not there, as it often is behind a remote shell.
 */
public final class Canvas {
    /** How far a curve's chords may be away from it, in pixels. */
    private static final double FLATNESS = 0.05;

    /** Edges are smooth in so many steps: few colours make a small file. */
    private static final int STEPS = 16;

    /** As many colours as a palette of PNG has. */
    private static final int MOST = 256;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** Make a picture of one colour; width and height in pixels. */
    public Canvas(int width, int height, Colour ground) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, rgb(ground));
    }

    /** Fill a shape; what lies outside of the picture is not seen. */
    public void fill(Shape shape, Colour colour) {
        Rectangle2D bounds = shape.getBounds2D();
        int top = (int) Math.max(0, Math.floor(bounds.getMinY()));
        int bottom = (int) Math.min(height, Math.ceil(bounds.getMaxY()));
        Coverage coverage = new Coverage(width, top, bottom);
        trace(shape, coverage);
        int full = rgb(colour);
        for (int y = top; y < bottom; y++) {
            double[] row = coverage.row(y);
            for (int x = 0; x < width; x++) {
                int step = (int) Math.round(row[x] * STEPS);
                if (step > 0) {
                    int at = y * width + x;
                    pixels[at] = step == STEPS ? full : rgb(colour(pixels[at]).mix(colour, (double) step / STEPS));
                }
            }
        }
    }

    /** Draw the lines of a text, the first on this baseline. */
    public void write(FittedText text, double x, double baseline, double leading, Colour colour) {
        double at = baseline;
        for (String line : text.lines()) {
            fill(text.face().line(line, x, at, text.size()), colour);
            at += leading * text.size();
        }
    }

    /** Return the picture as PNG. */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // A stream of our own: the one ImageIO makes may write a temporary file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private BufferedImage image() {
        int[] palette = palette();
        if (palette.length > MOST) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            return image;
        }
        IndexColorModel colours =
                new IndexColorModel(Byte.SIZE, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            boolean same = i > 0 && pixels[i] == pixels[i - 1];
            indices[i] = same ? indices[i - 1] : (byte) Arrays.binarySearch(palette, pixels[i]);
        }
        image.getRaster().setDataElements(0, 0, width, height, indices);
        return image;
    }

    /** Return the colours there are, in order. */
    private int[] palette() {
        SortedSet<Integer> colours = new TreeSet<>();
        for (int i = 0; i < pixels.length; i++) {
            if (i == 0 || pixels[i] != pixels[i - 1]) {
                colours.add(pixels[i]);
            }
        }
        return colours.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Colour colour(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
    }

    private static int rgb(Colour colour) {
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }

    private static void trace(Shape shape, Coverage coverage) {
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int segment = path.currentSegment(to);
            if (segment == PathIterator.SEG_MOVETO) {
                startX = to[0];
                startY = to[1];
            } else if (segment == PathIterator.SEG_CLOSE) {
                coverage.edge(x, y, startX, startY);
                to[0] = startX;
                to[1] = startY;
            } else {
                coverage.edge(x, y, to[0], to[1]);
            }
            x = to[0];
            y = to[1];
        }
    }
}
