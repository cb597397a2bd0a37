package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.coobird.thumbnailator.Thumbnails;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Makes pictures in other sizes, the same bytes on every machine. Safe for several threads. */
public final class PictureScaler {
    /** To be changed with anything that changes the bytes of a variant: what is kept from before is of no use then. */
    private static final String VERSION = "1";

    /** Pixels from which every second one of every second row is enough: memory counts more than the last sharpness. */
    private static final long HUGE = 32_000_000;

    private final VariantCache cache;

    /**
     * Make a scaler.
     *
     * @param cache a folder that keeps what was made, for any number of builds at once; empty makes everything anew
     */
    public PictureScaler(Optional<Path> cache) {
        this.cache = new VariantCache(cache);
    }

    static String fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((VERSION + "\n").getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Return a picture's variants by width. It is decoded once, and only where one of them is not at hand.
     *
     * @param picture what was read of it
     * @param siteName what to call it in messages
     * @param whereUsed the place to report
     * @param sink takes {@code image-unreadable}, after which the result is empty
     */
    public SortedMap<Integer, byte[]> scale(
            Path file, Picture picture, String siteName, Location whereUsed, DiagnosticSink sink) {
        return picture.variants()
                .flatMap(v -> PictureReader.reported(siteName, whereUsed, sink, () -> scale(file, picture, v)))
                .orElseGet(TreeMap::new);
    }

    private SortedMap<Integer, byte[]> scale(Path file, Picture picture, Variants variants) throws IOException {
        SortedMap<Integer, byte[]> kept = new TreeMap<>();
        for (int width : variants.widths()) {
            cache.find(variants, width).ifPresent(bytes -> kept.put(width, bytes));
        }
        if (kept.size() == variants.widths().size()) {
            return kept;
        }
        // All of them: one is made from another, and must not depend on which were kept.
        SortedMap<Integer, byte[]> made = make(file, picture, variants);
        made.forEach((width, bytes) -> cache.keep(variants, width, bytes));
        return made;
    }

    private static SortedMap<Integer, byte[]> make(Path file, Picture picture, Variants variants) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean jpeg = JpegHead.isJpeg(bytes);
        JpegHead head = jpeg ? JpegHead.read(new ByteArrayInputStream(bytes)) : new JpegHead(List.of());
        head.hideProfile(bytes);
        Optional<ColourProfile> profile = jpeg ? head.profile() : new PngHead(new HeadBytes(bytes)).profile();
        BufferedImage pixels;
        try (OpenPicture open = OpenPicture.open(bytes)) {
            int widest = variants.widths().get(variants.widths().size() - 1);
            boolean halved = (long) picture.width() * picture.height() > HUGE && picture.width() / 2 >= widest;
            pixels = open.decode(halved);
        }
        Encoding encoding = variants.encoding();
        int type = encoding == Encoding.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        SortedMap<Integer, byte[]> made = new TreeMap<>();
        NavigableMap<Integer, BufferedImage> wider = new TreeMap<>();
        for (int width :
                variants.widths().stream().sorted(Comparator.reverseOrder()).toList()) {
            PixelSize seen = new PixelSize(width, picture.heightFor(width));
            PixelSize stored = head.turn().isSideways() ? seen.turned() : seen;
            // A size of at least twice the width is as good as the original, and quicker.
            Map.Entry<Integer, BufferedImage> source = wider.ceilingEntry(2 * width);
            BufferedImage small = Thumbnails.of(source == null ? pixels : source.getValue())
                    .forceSize(stored.width(), stored.height())
                    .imageType(type)
                    .asBufferedImage();
            wider.put(width, small);
            byte[] encoded = PictureWriter.write(head.turn().apply(small), encoding);
            made.put(width, profile.map(p -> p.addTo(encoded, encoding)).orElse(encoded));
        }
        return made;
    }
}
