package org.bftai.plenary.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Measures pictures by what their first bytes say. What a file is, its content tells, not its name. */
public final class PictureReader {
    /** A size stands in the beginning of every format; SVG may have a licence before it. */
    private static final int HEAD = 64 * 1024;

    /** More bits a pixel than JPEG needs, and drawings in PNG: a photograph, hardly packed. */
    private static final int HEAVY = 4;

    private static final String SAVE_AGAIN = "save it again as JPEG or PNG";

    /** Does something with a picture that may not succeed. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /**
     * Read a picture.
     *
     * @param siteName what to call it in messages, such as {@code assets/banner.jpg}
     * @param whereUsed the place to report
     * @param sink takes {@code image-unreadable}, after which the result is empty
     */
    public Optional<Picture> read(Path file, String siteName, Location whereUsed, DiagnosticSink sink) {
        return reported(siteName, whereUsed, sink, () -> read(file));
    }

    /**
     * Return how bright a picture is: the luminance of WCAG 2.2, 0 to 1, that 99 of 100 pixels do not exceed; 1 where it
     * cannot be told.
     *
     * @param sink takes {@code image-unreadable}, after which the result is empty
     */
    public Optional<Double> brightest(Path file, String siteName, Location whereUsed, DiagnosticSink sink) {
        return reported(siteName, whereUsed, sink, () -> brightest(file));
    }

    /** Do something with a picture; where it does not succeed, say why. */
    static <T> Optional<T> reported(String siteName, Location whereUsed, DiagnosticSink sink, Reading<T> reading) {
        String reason;
        String hint;
        try {
            return Optional.of(reading.read());
        } catch (UnreadablePicture e) {
            reason = String.valueOf(e.getMessage());
            hint = e.hint();
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer broken files with exceptions of any kind.
            reason = "cannot be read as a picture";
            hint = SAVE_AGAIN;
        }
        sink.report(DiagnosticCode.IMAGE_UNREADABLE, whereUsed, "image '" + siteName + "' " + reason, hint);
        return Optional.empty();
    }

    private static Picture read(Path file) throws IOException {
        byte[] head = head(file);
        Optional<PixelSize> drawn = undecoded(head);
        if (drawn.isPresent()) {
            return new Picture(drawn.get().width(), drawn.get().height(), Optional.empty());
        }
        try (OpenPicture picture = OpenPicture.open(file)) {
            PixelSize stored = picture.size();
            boolean heavy = Files.size(file) * 8 > (long) stored.width() * stored.height() * HEAVY;
            if (JpegHead.isJpeg(head)) {
                JpegHead jpeg = JpegHead.read(file);
                PixelSize seen = jpeg.turn().isSideways() ? stored.turned() : stored;
                // The colours of print are left to the browser.
                return jpeg.components() == 4
                        ? new Picture(seen.width(), seen.height(), Optional.empty())
                        : picture(file, seen, Encoding.JPEG, heavy);
            }
            PngHead png = new PngHead(new HeadBytes(head));
            if (!PngHead.isPng(head) || png.hasPalette() || png.isAnimated()) {
                return new Picture(stored.width(), stored.height(), Optional.empty());
            }
            boolean photo = heavy && !png.hasAlpha();
            return picture(file, stored, photo ? Encoding.JPEG : Encoding.PNG, photo);
        }
    }

    private static Picture picture(Path file, PixelSize seen, Encoding encoding, boolean heavy) throws IOException {
        List<Integer> widths = Variants.widths(seen.width(), heavy);
        if (widths.isEmpty()) {
            return new Picture(seen.width(), seen.height(), Optional.empty());
        }
        boolean original = !heavy && !Variants.isWiderThanNeeded(seen.width());
        String fingerprint = PictureScaler.fingerprint(file);
        Variants variants = new Variants(encoding, widths, original, fingerprint);
        return new Picture(seen.width(), seen.height(), Optional.of(variants));
    }

    private static double brightest(Path file) throws IOException {
        if (undecoded(head(file)).isPresent()) {
            return 1;
        }
        try (OpenPicture picture = OpenPicture.open(file)) {
            return picture.brightest().orElse(1);
        }
    }

    /** Return the size of a picture that nothing here decodes. */
    private static Optional<PixelSize> undecoded(byte[] head) throws UnreadablePicture {
        Optional<PixelSize> size = WebpSize.of(head).or(() -> AvifSize.of(head));
        return size.isEmpty() && SvgSize.isSvg(head) ? Optional.of(SvgSize.of(head)) : size;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new UnreadablePicture("is empty", SAVE_AGAIN);
            }
            return head;
        }
    }
}
