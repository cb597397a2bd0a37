package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.bftai.plenary.colour.Colour;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private final Canvas canvas = new Canvas(40, 30, Colour.BLACK);

    @Test
    void aShapeCoversItsPixelsAndHalfOfThoseItHalves() throws IOException {
        canvas.fill(new Rectangle2D.Double(10.5, 5, 10, 4.25), Colour.WHITE);
        assertEquals("000000", pixel(9, 6));
        assertEquals("808080", pixel(10, 6));
        assertEquals("ffffff", pixel(11, 6));
        assertEquals("808080", pixel(20, 6));
        assertEquals("000000", pixel(21, 6));
        assertEquals("404040", pixel(15, 9));
        assertEquals("000000", pixel(15, 10));
    }

    @Test
    void aDiscHasTheAreaOfADisc() throws IOException {
        canvas.fill(new Ellipse2D.Double(8.3, 4.7, 20, 20), Colour.WHITE);
        double sum = 0;
        for (int i = 0; i < 40 * 30; i++) {
            sum += (image().getRGB(i % 40, i / 40) & 0xFF) / 255.0;
        }
        assertEquals(Math.PI * 100, sum, 1.5);
    }

    @Test
    void whatLiesOutsideIsNotSeen() throws IOException {
        canvas.fill(new Rectangle2D.Double(-10, -10, 15, 100), Colour.WHITE);
        canvas.fill(new Rectangle2D.Double(38, 50, 100, 10), Colour.WHITE);
        canvas.fill(new Ellipse2D.Double(36, 26, 20, 20), Colour.WHITE);
        assertEquals("ffffff", pixel(4, 0));
        assertEquals("ffffff", pixel(4, 29));
        assertEquals("000000", pixel(5, 15));
        assertEquals("000000", pixel(39, 20));
        assertEquals("ffffff", pixel(39, 29));
    }

    @Test
    void manyColoursAreNotLost() throws IOException {
        for (int i = 0; i < 400; i++) {
            canvas.fill(new Rectangle2D.Double(i % 40, i / 40, 1, 1), new Colour(i / 2, 255 - i / 2, i % 2, 1));
        }
        assertEquals("c73801", pixel(39, 9));
        assertEquals("00ff00", pixel(0, 0));
    }

    @Test
    void theSameDrawingIsTheSameFile() {
        Canvas other = new Canvas(40, 30, Colour.BLACK);
        for (Canvas each : new Canvas[] {canvas, other}) {
            each.fill(Face.bold().line("A", 5, 25, 30), Colour.WHITE);
        }
        assertArrayEquals(canvas.png(), other.png());
    }

    private String pixel(int x, int y) throws IOException {
        return "%06x".formatted(image().getRGB(x, y) & 0xFFFFFF);
    }

    private BufferedImage image() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(canvas.png()));
    }
}
