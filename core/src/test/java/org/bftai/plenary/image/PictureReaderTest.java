package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTest {
    private static final Location USED = Location.of("index.md", 7, 18);

    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void measuresWhatIsBrightInIt() throws IOException {
        byte[] black = encoded("png", 200, 100, Color.BLACK, Color.BLACK, 0);
        assertEquals(new Picture(200, 100, Optional.empty()), read(black).orElseThrow());
        assertEquals(0, brightest(black));
        byte[] white = encoded("png", 20, 10, Color.WHITE, Color.WHITE, 0);
        assertEquals(1, brightest(white));
        byte[] grey = encoded("png", 20, 10, new Color(0x80, 0x80, 0x80), Color.WHITE, 0);
        assertEquals(0.2158, brightest(grey), 0.0005);
    }

    @Test
    void aHundredthOfThePixelsDoesNotCount() throws IOException {
        byte[] star = encoded("png", 100, 100, Color.BLACK, Color.WHITE, 9);
        assertEquals(0, brightest(star), "81 white pixels of 10,000");
        byte[] moon = encoded("png", 100, 100, Color.BLACK, Color.WHITE, 11);
        assertEquals(1, brightest(moon), "121 white pixels of 10,000");
    }

    @Test
    void whatShowsThroughCountsAsWhite() throws IOException {
        byte[] sheer = encoded("png", 10, 10, new Color(0, 0, 0, 0), new Color(0, 0, 0, 0), 0);
        assertEquals(1, brightest(sheer));
    }

    @ParameterizedTest
    @CsvSource({"jpg", "gif", "bmp", "png"})
    void decodesWhatBrowsersShow(String kind) throws IOException {
        byte[] white = encoded(kind, 64, 48, Color.WHITE, Color.WHITE, 0);
        assertEquals(new Picture(64, 48, Optional.empty()), read(white).orElseThrow());
        assertEquals(1, brightest(white), 0.02);
    }

    @Test
    void turnsWhatTheCameraTookSideways() throws IOException {
        byte[] jpeg = encoded("jpg", 64, 48, Color.WHITE, Color.WHITE, 0);
        String exif = "457869660000" + "4D4D002A00000008" + "0001" + "011200030000000100060000" + "00000000";
        byte[] segment = HexFormat.of().parseHex("FFE1" + "0022" + exif);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.write(segment);
        turned.write(jpeg, 2, jpeg.length - 2);
        Picture picture = read(turned.toByteArray()).orElseThrow();
        assertEquals("48×64", picture.width() + "×" + picture.height());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>     | 300×200",
                "<svg viewBox='0 0 16 9' xmlns='http://www.w3.org/2000/svg'></svg>      | 16×9",
                "<svg width='100%' height='100%' viewBox='0,0,40,30'/>                  | 40×30",
                "<svg width='80' viewBox='0 0 40 30'/>                                  | 80×60",
                "<svg height='1in' viewBox='0 0 2 1'/>                                  | 192×96",
                "<?xml version='1.0'?><!-- by hand --><!DOCTYPE svg><svg width='9px' height='8px'/> | 9×8"
            })
    void readsTheSizeOfSvg(String svg, String expected) throws IOException {
        Picture picture = read(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(expected, picture.width() + "×" + picture.height());
        assertEquals(1, brightest(svg.getBytes(StandardCharsets.UTF_8)), "unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "524946461a000000574542505650384c0d0000002f3fc00b00, 64×48",
        "52494646000000005745425056503820100000000000009d012a40003000, 64×48",
        "5249464600000000574542505650385800000000000000003f00002f0000, 64×48",
        "000000186674797061766966000000000000000069737065000000000000004000000030, 64×48"
    })
    void readsTheSizeOfWebpAndAvif(String hex, String expected) throws IOException {
        Picture picture = read(HexFormat.of().parseHex(hex)).orElseThrow();
        assertEquals(expected, picture.width() + "×" + picture.height());
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertEquals("image 'a/b.png' is empty", problem(new byte[0]).message());
        assertEquals(
                "image 'a/b.png' is not a picture of a known kind",
                problem("hello".getBytes(StandardCharsets.UTF_8)).message());
        byte[] png = encoded("png", 300, 300, Color.RED, Color.BLUE, 100);
        assertEquals(
                "image 'a/b.png' cannot be read as a picture",
                problem(Arrays.copyOf(png, 20)).message());
        assertEquals(
                "image 'a/b.png' does not say its size",
                problem("<svg/>".getBytes(StandardCharsets.UTF_8)).message());
        assertEquals(
                "image 'a/b.png' is not valid SVG",
                problem("<svg width=1>".getBytes(StandardCharsets.UTF_8)).message());
        String entity = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg width='&x;'/>";
        assertEquals(
                "image 'a/b.png' is not valid SVG",
                problem(entity.getBytes(StandardCharsets.UTF_8)).message());
    }

    @Test
    void refusesAHugePictureBeforeDecodingIt() throws IOException {
        byte[] png = encoded("png", 1, 1, Color.RED, Color.RED, 0);
        System.arraycopy(HexFormat.of().parseHex("0000FFFF0000FFFF"), 0, png, 16, 8);
        Diagnostic problem = problem(png);
        assertEquals("image 'a/b.png' has 65535×65535 pixels, more than 64 million", problem.message());
        assertEquals("make it smaller: a width of 2400 pixels is plenty", problem.hint());
        assertEquals("index.md:7:18", problem.location().toString());
    }

    @Test
    void pixelsThatAreCutOffAreFoundWhenTheyAreLookedAt() throws IOException {
        byte[] png = encoded("png", 300, 300, Color.RED, Color.BLUE, 100);
        Path file = folder.resolve("picture");
        Files.write(file, Arrays.copyOf(png, 60));
        assertTrue(new PictureReader().brightest(file, "a/b.png", USED, log).isEmpty());
        assertEquals(
                "image 'a/b.png' cannot be read as a picture",
                log.sorted().get(0).message());
    }

    @Test
    void aFileThatIsGoneIsUnreadable() {
        assertTrue(new PictureReader()
                .read(folder.resolve("none"), "a/b.png", USED, log)
                .isEmpty());
        assertEquals("image-unreadable", log.sorted().get(0).code().id());
    }

    private double brightest(byte[] bytes) throws IOException {
        Path file = folder.resolve("picture");
        Files.write(file, bytes);
        return new PictureReader().brightest(file, "a/b.png", USED, log).orElseThrow();
    }

    private Optional<Picture> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("picture");
        Files.write(file, bytes);
        return new PictureReader().read(file, "a/b.png", USED, log);
    }

    /** Return the only problem of a file that cannot be read. */
    private Diagnostic problem(byte[] bytes) throws IOException {
        Path file = folder.resolve("broken");
        Files.write(file, bytes);
        DiagnosticLog found = new DiagnosticLog();
        assertEquals(Optional.empty(), new PictureReader().read(file, "a/b.png", USED, found));
        assertEquals(1, found.sorted().size());
        return found.sorted().get(0);
    }

    private static byte[] encoded(String kind, int width, int height, Color ground, Color square, int side)
            throws IOException {
        boolean sheer = ground.getAlpha() < 255;
        BufferedImage image =
                new BufferedImage(width, height, sheer ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(square);
        graphics.fillRect(0, 0, side, side);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, kind, out));
        return out.toByteArray();
    }
}
