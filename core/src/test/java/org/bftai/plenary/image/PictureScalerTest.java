package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.testing.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureScalerTest {
    private static final Location USED = Location.of("index.md", 7, 18);

    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @ParameterizedTest
    @CsvSource({
        "548, false, ''",
        "549, false, '480'",
        "1300, false, '480 800'",
        "1300, true, '480 800 1300'",
        "2742, false, '480 800 1200 1600'",
        "2743, true, '480 800 1200 1600 2400'",
        "9000, false, '480 800 1200 1600 2400'",
        "500, true, ''"
    })
    void widthsAreSmallerByAnEighth(int own, boolean heavy, String widths) {
        List<String> found =
                Variants.widths(own, heavy).stream().map(String::valueOf).toList();
        assertEquals(widths, String.join(" ", found));
    }

    @Test
    void aPhotographIsMadeInEachWidth() throws IOException {
        SortedMap<Integer, byte[]> made = scale(Photo.jpeg(1000, 500));
        assertEquals(List.of(480, 800), List.copyOf(made.keySet()));
        assertEquals("480×240", size(made.get(480)));
        assertEquals("800×400", size(made.get(800)));
        assertTrue(JpegHead.isJpeg(made.get(480)));
        assertTrue(isProgressive(made.get(480)));
        assertFields("C03020 20A040 2040C0 E0C020", made.get(480));
    }

    @ParameterizedTest
    @CsvSource({
        "1, C03020 20A040 2040C0 E0C020",
        "2, 20A040 C03020 E0C020 2040C0",
        "3, E0C020 2040C0 20A040 C03020",
        "4, 2040C0 E0C020 C03020 20A040",
        "5, C03020 2040C0 20A040 E0C020",
        "6, 2040C0 C03020 E0C020 20A040",
        "7, E0C020 20A040 2040C0 C03020",
        "8, 20A040 E0C020 C03020 2040C0"
    })
    void aPictureIsTurnedAsItsCameraWas(int orientation, String fields) throws IOException {
        byte[] jpeg = Photo.turned(Photo.jpeg(1200, 600), orientation);
        byte[] made = scale(jpeg).get(480);
        assertEquals(orientation < 5 ? "480×240" : "480×960", size(made));
        assertFields(fields, made);
    }

    @Test
    void whatShowsThroughStaysSheer() throws IOException {
        BufferedImage image = Photo.pixels(600, 300, BufferedImage.TYPE_INT_ARGB, 64);
        image.setRGB(0, 0, 200, 100, new int[200 * 100], 0, 200);
        byte[] made = scale(Photo.encode(image, "png")).get(480);
        assertTrue(PngHead.isPng(made));
        assertEquals(0, decoded(made).getRGB(20, 20) >>> 24);
        assertEquals(255, decoded(made).getRGB(400, 200) >>> 24);
    }

    @Test
    void aPhotographInPngBecomesJpegAndADrawingDoesNot() throws IOException {
        byte[] photo = Photo.encode(Photo.pixels(600, 300, BufferedImage.TYPE_INT_RGB, 64), "png");
        assertEquals(
                "JPEG [480, 600] false",
                told(read(photo).variants().orElseThrow()),
                "and is too heavy to be one of them");
        byte[] drawing = Photo.encode(Photo.pixels(600, 300, BufferedImage.TYPE_INT_RGB, 0), "png");
        assertEquals("PNG [480] true", told(read(drawing).variants().orElseThrow()));
        assertFields("B02010 109030 1030B0 D0B010", scale(drawing).get(480));
    }

    @Test
    void coloursOfATableAndSmallPicturesStayAsTheyAre() throws IOException {
        byte[] table = Photo.encode(new BufferedImage(900, 300, BufferedImage.TYPE_BYTE_INDEXED), "png");
        assertEquals(Optional.empty(), read(table).variants());
        byte[] gif = Photo.encode(new BufferedImage(900, 300, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        assertEquals(Optional.empty(), read(gif).variants());
        assertEquals(Optional.empty(), read(Photo.jpeg(540, 200)).variants());
    }

    @ParameterizedTest
    @CsvSource({
        "png, " + BufferedImage.TYPE_USHORT_GRAY,
        "png, " + BufferedImage.TYPE_BYTE_GRAY,
        "jpg, " + BufferedImage.TYPE_BYTE_GRAY
    })
    void greyStaysAsGreyAsItIs(String kind, int type) throws IOException {
        BufferedImage image = new BufferedImage(600, 300, type);
        int level = type == BufferedImage.TYPE_USHORT_GRAY ? 0x6060 : 0x60;
        int[] row = new int[600];
        Arrays.fill(row, level);
        for (int y = 0; y < 300; y++) {
            image.getRaster().setPixels(0, y, 600, 1, row);
        }
        assertEquals(0x60, decoded(scale(Photo.encode(image, kind)).get(480)).getRGB(99, 99) & 0xFF, 2);
    }

    @Test
    void coloursGoWithTheirProfile() throws IOException {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] jpeg = new ColourProfile(icc).addTo(Photo.jpeg(600, 300), Encoding.JPEG);
        byte[] made = scale(jpeg).get(480);
        assertArrayEquals(icc, profile(made));
        byte[] without = scale(Photo.jpeg(600, 300)).get(480);
        assertArrayEquals(new ColourProfile(icc).addTo(without, Encoding.JPEG), made, "and keep their numbers");

        byte[] drawing = Photo.encode(Photo.pixels(600, 300, BufferedImage.TYPE_INT_RGB, 0), "png");
        byte[] png = new ColourProfile(icc).addTo(drawing, Encoding.PNG);
        byte[] scaled = scale(png).get(480);
        assertArrayEquals(
                icc, new PngHead(new HeadBytes(scaled)).profile().orElseThrow().icc());
        assertArrayEquals(new ColourProfile(icc).addTo(scale(drawing).get(480), Encoding.PNG), scaled);
    }

    @Test
    void coloursOfPrintAreLeftToTheBrowser() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream print = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(print)) {
            writer.setOutput(out);
            Raster cmyk = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 600, 300, 4, null);
            writer.write(null, new IIOImage(cmyk, null, null), null);
        }
        assertEquals(new Picture(600, 300, Optional.empty()), read(print.toByteArray()));
    }

    @Test
    void aHugePictureIsMadeSmallerInPart() throws IOException {
        byte[] huge = Photo.encode(Photo.pixels(6400, 5100, BufferedImage.TYPE_BYTE_GRAY, 0), "jpg");
        SortedMap<Integer, byte[]> made = scale(huge);
        assertEquals(List.of(480, 800, 1200, 1600, 2400), List.copyOf(made.keySet()));
        assertEquals("2400×1913", size(made.get(2400)));
    }

    @Test
    void whatIsKeptIsNotMadeAgain() throws IOException {
        byte[] jpeg = Photo.jpeg(1000, 500);
        SortedMap<Integer, byte[]> made = scale(jpeg, cache());
        List<Path> kept = kept();
        assertEquals(2, kept.size());
        Files.writeString(kept.get(0), "kept");
        assertEquals("kept", new String(scale(jpeg, cache()).get(480), StandardCharsets.UTF_8));
        Files.delete(kept.get(0));
        assertArrayEquals(made.get(480), scale(jpeg, cache()).get(480), "what is gone comes back");
        assertEquals(kept, kept());
        scale(Photo.jpeg(1001, 500), cache());
        assertEquals(4, kept().size(), "another picture is another entry");
    }

    @Test
    void aCacheThatCannotBeWrittenIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in its place");
        assertEquals(2, scale(Photo.jpeg(1000, 500), Optional.of(file)).size());
        assertEquals(List.of(), log.sorted());
    }

    @Test
    void aPictureThatBreaksOffIsReported() throws IOException {
        byte[] png = Photo.encode(Photo.pixels(600, 300, BufferedImage.TYPE_INT_RGB, 64), "png");
        assertTrue(scale(Arrays.copyOf(png, png.length / 2), cache()).isEmpty());
        assertEquals(
                "image 'a/b.png' cannot be read as a picture",
                log.sorted().get(0).message());
        assertEquals(USED, log.sorted().get(0).location());
        assertEquals(List.of(), kept());
    }

    private Optional<Path> cache() {
        return Optional.of(folder.resolve("cache"));
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(cache().orElseThrow())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache().orElseThrow())) {
            return files.sorted().toList();
        }
    }

    private Picture read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("picture"), bytes);
        return new PictureReader().read(file, "a/b.png", USED, log).orElseThrow();
    }

    private SortedMap<Integer, byte[]> scale(byte[] bytes) throws IOException {
        return scale(bytes, Optional.empty());
    }

    private SortedMap<Integer, byte[]> scale(byte[] bytes, Optional<Path> cache) throws IOException {
        Picture picture = read(bytes);
        return new PictureScaler(cache, Optional.empty())
                .scale(folder.resolve("picture"), picture, "a/b.png", USED, log).stream()
                        .findFirst()
                        .map(MadeVariants::files)
                        .orElseGet(TreeMap::new);
    }

    private static String told(Variants variants) {
        return variants.encoding() + " " + variants.widths() + " " + variants.original();
    }

    /** Return whether the frame is one of several scans (marker SOF2). */
    private static boolean isProgressive(byte[] jpeg) throws IOException {
        Path file = Files.createTempFile("progressive", ".jpg");
        try {
            Files.write(file, jpeg);
            return JpegHead.read(file).segments().stream().anyMatch(s -> s.marker() == 0xC2);
        } finally {
            Files.delete(file);
        }
    }

    private byte[] profile(byte[] jpeg) throws IOException {
        return JpegHead.read(Files.write(folder.resolve("made"), jpeg))
                .profile()
                .orElseThrow()
                .icc();
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String size(byte[] bytes) throws IOException {
        BufferedImage image = decoded(bytes);
        return image.getWidth() + "×" + image.getHeight();
    }

    /** Compare the middles of the four fields, to as much as a grain and an encoder change. */
    private static void assertFields(String expected, byte[] made) throws IOException {
        BufferedImage image = decoded(made);
        int i = 0;
        for (String field : expected.split(" ")) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            Color seen = new Color(image.getRGB(x, y));
            Color wanted = Color.decode("#" + field);
            int off = Math.abs(seen.getRed() - wanted.getRed())
                    + Math.abs(seen.getGreen() - wanted.getGreen())
                    + Math.abs(seen.getBlue() - wanted.getBlue());
            assertTrue(off < 60, "field " + i + " is " + Integer.toHexString(seen.getRGB()) + ", not " + field);
            i++;
        }
    }
}
