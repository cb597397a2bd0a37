package org.bftai.plenary.image;

import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_ENCODER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** The encoder of WebP that a site's author adds to the build: the JDK has none. Safe for several threads. */
public final class WebpEncoder {
    private static final String TYPE = "image/webp";

    /** Where the pictures that were measured differ no more from the original than with the JPEG beside them. */
    private static final float LOSSY_QUALITY = 0.8f;

    /** How much time a lossless file may take: with more it is smaller by a hundredth. */
    private static final float LOSSLESS_EFFORT = 0.75f;

    private static final String HINT = "add an encoder to the plugin's block in pom.xml: <dependencies><dependency>"
            + "<groupId>com.github.usefulness</groupId><artifactId>webp-imageio</artifactId>"
            + "<version>0.10.2</version></dependency></dependencies>; until then pictures are JPEG and PNG";

    private final ImageWriterSpi provider;
    private final String fingerprint;

    private WebpEncoder(ImageWriterSpi provider) throws IOException {
        this.provider = provider;
        // Two versions, or one on two systems, that do not agree must not share what is kept, nor its address.
        this.fingerprint = Fingerprint.of(
                provider.getClass().getName().getBytes(StandardCharsets.UTF_8),
                jar(provider.getClass()).getBytes(StandardCharsets.UTF_8),
                encode(sample(BufferedImage.TYPE_INT_RGB), false),
                encode(sample(BufferedImage.TYPE_INT_ARGB), true));
    }

    /**
     * Return an encoder that works on this system, an ImageIO plug-in.
     *
     * @param classes where to look
     * @param asked where WebP is asked for
     * @param sink takes {@code image-encoder}, after which the result is empty
     */
    public static Optional<WebpEncoder> find(ClassLoader classes, Location asked, DiagnosticSink sink) {
        try {
            // Not by ImageIO's own registry: what that finds hangs on which build of this process came first.
            Optional<ImageWriterSpi> provider = ServiceLoader.load(ImageWriterSpi.class, classes).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(WebpEncoder::writesWebp)
                    .findFirst();
            if (provider.isPresent()) {
                return Optional.of(new WebpEncoder(provider.get()));
            }
            sink.report(IMAGE_ENCODER, asked, "there is no encoder of WebP on the class path", HINT);
        } catch (IOException | RuntimeException | LinkageError | ServiceConfigurationError e) {
            // Native code fails in many ways: another processor, a folder that nothing may run from, a library missing.
            sink.report(
                    IMAGE_ENCODER,
                    asked,
                    "the encoder of WebP does not work on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + e,
                    "set -Djava.io.tmpdir to a folder from which programs may run, or take the line out; until then"
                            + " pictures are JPEG and PNG");
        }
        return Optional.empty();
    }

    /** Return the variants to make beside others: as many, and one of a picture's own width where it is one of them. */
    Variants beside(Variants others, int own) {
        List<Integer> widths = new ArrayList<>(others.widths());
        if (others.original()) {
            widths.add(own);
        }
        String both = Fingerprint.of(
                others.fingerprint().getBytes(StandardCharsets.US_ASCII),
                fingerprint.getBytes(StandardCharsets.US_ASCII));
        return new Variants(Encoding.WEBP, widths, false, both);
    }

    /** Encode pixels; where nothing is lost, edges stay sharp and what shows through stays as sheer as it is. */
    byte[] encode(BufferedImage image, boolean lossless) throws IOException {
        ImageWriter writer = provider.createWriterInstance();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(lossless ? "Lossless" : "Lossy");
            param.setCompressionQuality(lossless ? LOSSLESS_EFFORT : LOSSY_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean writesWebp(ImageWriterSpi provider) {
        String[] types = provider.getMIMETypes();
        return types != null && List.of(types).contains(TYPE);
    }

    /** Return the name of a class's jar, which has the version in it. */
    private static String jar(Class<?> provider) {
        CodeSource source = provider.getProtectionDomain().getCodeSource();
        String path = source == null ? "" : source.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static BufferedImage sample(int type) {
        BufferedImage image = new BufferedImage(64, 64, type);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, (x * y / 16) << 24 | x * 4 << 16 | y * 4 << 8 | (x ^ y) * 4);
            }
        }
        return image;
    }
}
