package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.testing.EncoderPath;
import org.bftai.plenary.testing.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpEncoderTest {
    private static final Location ASKED = Location.of("site.yml", 3, 9);

    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();
    private final WebpEncoder encoder =
            WebpEncoder.find(getClass().getClassLoader(), ASKED, log).orElseThrow();

    @Test
    void aPhotographIsSmallerInEachWidth() throws IOException {
        List<MadeVariants> made = scale(photo(1000, 500));
        assertEquals(List.of("JPEG [480, 800]", "WEBP [480, 800, 1000]"), told(made));
        assertEquals(Optional.of(new PixelSize(480, 240)), WebpSize.of(file(made, 480)));
        assertEquals(Optional.of(new PixelSize(1000, 500)), WebpSize.of(file(made, 1000)), "where the original is one");
        BufferedImage jpeg = decoded(made.get(0).files().get(480));
        assertTrue(distance(jpeg, decoded(file(made, 480))) < 8, "and looks like the JPEG");
    }

    @Test
    void theOthersAreTheSameBytesBesideIt() throws IOException {
        byte[] photo = photo(1000, 500);
        MadeVariants beside = scale(photo).get(0);
        MadeVariants alone = scale(photo, Optional.empty(), Optional.empty()).get(0);
        assertEquals(alone.variants(), beside.variants());
        for (int width : alone.variants().widths()) {
            assertArrayEquals(alone.files().get(width), beside.files().get(width));
        }
    }

    @Test
    void oneThatIsNotSmallerIsLeftOut() throws IOException {
        MadeVariants others = new MadeVariants(variants(480), new TreeMap<>(Map.of(480, new byte[9])));
        MadeVariants webp = new MadeVariants(variants(480), new TreeMap<>(Map.of(480, new byte[8], 600, new byte[5])));
        assertTrue(webp.isSmallerThan(others, 6));
        assertFalse(webp.isSmallerThan(others, 5), "beside the original");
        assertFalse(others.isSmallerThan(webp, 99));
    }

    @Test
    void whatShowsThroughStaysAsSheerAndEdgesStaySharp() throws IOException {
        BufferedImage image = Photo.pixels(600, 300, BufferedImage.TYPE_INT_ARGB, 0);
        for (int x = 0; x < 600; x++) {
            image.setRGB(x, 40, x * 255 / 600 << 24 | 0x20A040);
        }
        List<MadeVariants> made = scale(Photo.encode(image, "png"));
        assertEquals(List.of("PNG [480]", "WEBP [480, 600]"), told(made));
        BufferedImage png = decoded(made.get(0).files().get(480));
        BufferedImage webp = decoded(file(made, 480));
        for (int y = 0; y < 240; y++) {
            for (int x = 0; x < 480; x++) {
                int seen = png.getRGB(x, y);
                assertEquals(
                        seen >>> 24 == 0 ? 0 : seen, seen >>> 24 == 0 ? webp.getRGB(x, y) >>> 24 : webp.getRGB(x, y));
            }
        }
    }

    @Test
    void coloursGoWithTheirProfile() throws IOException {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] with = file(scale(new ColourProfile(icc).addTo(photo(600, 300), Encoding.JPEG)), 480);
        byte[] without = file(scale(photo(600, 300)), 480);
        HeadBytes head = new HeadBytes(with);
        assertEquals(with.length - 8, head.little(4, 4));
        assertTrue(head.has(12, "VP8X") && head.at(20) == 0x20 && head.has(30, "ICCP"));
        assertArrayEquals(icc, Arrays.copyOfRange(with, 38, 38 + icc.length));
        assertEquals(Optional.of(new PixelSize(480, 240)), WebpSize.of(with));
        int picture = 38 + icc.length + icc.length % 2;
        assertArrayEquals(
                Arrays.copyOfRange(without, 12, without.length), Arrays.copyOfRange(with, picture, with.length));
        assertEquals(480, decoded(with).getWidth());
    }

    @Test
    void bytesAreTheSameEachTimeAndAreKept() throws IOException {
        byte[] photo = photo(1000, 500);
        Optional<Path> cache = Optional.of(folder.resolve("cache"));
        byte[] made = file(scale(photo), 800);
        assertArrayEquals(made, file(scale(photo, cache, Optional.of(encoder)), 800));
        Path kept;
        try (Stream<Path> files = Files.list(cache.orElseThrow())) {
            kept = files.filter(f -> f.toString().endsWith("-800.webp"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(kept, new byte[] {7});
        assertArrayEquals(new byte[] {7}, file(scale(photo, cache, Optional.of(encoder)), 800));
        String own = kept.getFileName().toString();
        assertNotEquals(
                scale(photo).get(0).variants().fingerprint(), own.substring(0, 64), "its name hangs on the encoder");
    }

    @Test
    void withoutAnEncoderTheWayToOneIsSaid() throws IOException {
        assertEquals(Optional.empty(), WebpEncoder.find(EncoderPath.empty(), ASKED, log));
        assertEquals(ASKED, log.sorted().get(0).location());
        assertEquals(
                "there is no encoder of WebP on the class path",
                log.sorted().get(0).message());
        Properties known = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/webp-imageio.properties")) {
            known.load(in);
        }
        String version = "<version>" + known.getProperty("webp_imageio_version") + "</version>";
        assertTrue(String.valueOf(log.sorted().get(0).hint()).contains(version), "the version that is tested");
    }

    @Test
    void anEncoderThatDoesNotWorkHereIsReported() throws IOException {
        Path service = Files.writeString(folder.resolve("service"), Foreign.class.getName());
        assertEquals(Optional.empty(), WebpEncoder.find(EncoderPath.of(service), ASKED, log));
        Files.writeString(service, "no.such.Encoder");
        assertEquals(Optional.empty(), WebpEncoder.find(EncoderPath.of(service), ASKED, log));
        String all = log.sorted().toString();
        assertTrue(all.contains("UnsatisfiedLinkError: made for another processor"), all);
        assertTrue(all.contains("no.such.Encoder"), all);
    }

    /** An encoder whose native code is not for this system. */
    public static final class Foreign extends ImageWriterSpi {
        @Override
        public String[] getMIMETypes() {
            return new String[] {"image/webp"};
        }

        @Override
        public boolean canEncodeImage(ImageTypeSpecifier type) {
            return true;
        }

        @Override
        public ImageWriter createWriterInstance(Object extension) {
            throw new UnsatisfiedLinkError("made for another processor");
        }

        @Override
        public String getDescription(Locale locale) {
            return "foreign";
        }
    }

    private static Variants variants(int width) {
        return new Variants(Encoding.WEBP, List.of(width), false, "f");
    }

    /** Smooth, as a photograph without grain is. */
    private static byte[] photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int wave = (int) (60 + 50 * Math.sin(x / 17.0) * Math.cos(y / 23.0));
                image.setRGB(x, y, wave * 2 << 16 | (x * 200 / width) << 8 | y * 200 / height);
            }
        }
        return Photo.encode(image, "jpg");
    }

    private List<MadeVariants> scale(byte[] bytes) throws IOException {
        return scale(bytes, Optional.empty(), Optional.of(encoder));
    }

    private List<MadeVariants> scale(byte[] bytes, Optional<Path> cache, Optional<WebpEncoder> webp)
            throws IOException {
        Path file = Files.write(folder.resolve("picture"), bytes);
        Picture picture = new PictureReader().read(file, "a.jpg", ASKED, log).orElseThrow();
        return new PictureScaler(cache, webp).scale(file, picture, "a.jpg", ASKED, log);
    }

    private static List<String> told(List<MadeVariants> made) {
        return made.stream()
                .map(m -> m.variants().encoding() + " " + m.files().keySet())
                .toList();
    }

    private static byte[] file(List<MadeVariants> made, int width) {
        return made.get(1).files().get(width);
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** Return how far the colours of two pictures are apart on average, of 255. */
    private static double distance(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
