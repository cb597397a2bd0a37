package org.bftai.plenary.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * Measures pictures: JPEG, PNG, GIF and BMP by decoding them, SVG, WebP and AVIF by what their first bytes say. What a file
 * is, its content tells, not its name.
 */
public final class PictureReader {
    /** A size stands in the beginning of every format; SVG may have a licence before it. */
    private static final int HEAD = 64 * 1024;

    private static final String SAVE_AGAIN = "save it again as JPEG or PNG";

    /**
     * Read a picture.
     *
     * @param siteName what to call it in messages, such as {@code assets/banner.jpg}
     * @param whereUsed the place to report
     * @param sink takes {@code image-unreadable}, after which the result is empty
     */
    public Optional<Picture> read(Path file, String siteName, Location whereUsed, DiagnosticSink sink) {
        try {
            return Optional.of(read(file));
        } catch (UnreadablePicture e) {
            report(sink, whereUsed, siteName, String.valueOf(e.getMessage()), e.hint());
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer broken files with exceptions of any kind.
            report(sink, whereUsed, siteName, "cannot be read as a picture", SAVE_AGAIN);
        }
        return Optional.empty();
    }

    private static void report(DiagnosticSink sink, Location at, String name, String reason, String hint) {
        sink.report(DiagnosticCode.IMAGE_UNREADABLE, at, "image '" + name + "' " + reason, hint);
    }

    private static Picture read(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadablePicture("is empty", SAVE_AGAIN);
        }
        Optional<PixelSize> size = WebpSize.of(head).or(() -> AvifSize.of(head));
        if (size.isEmpty() && SvgSize.isSvg(head)) {
            size = Optional.of(SvgSize.of(head));
        }
        return size.isPresent()
                ? new Picture(size.get().width(), size.get().height(), 1)
                : DecodedPicture.read(file, JpegTurn.isSideways(head));
    }
}
