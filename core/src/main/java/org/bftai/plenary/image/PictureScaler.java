package org.bftai.plenary.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.coobird.thumbnailator.Thumbnails;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Sha256;

/** Makes pictures in other sizes, the same bytes on every machine. Safe for several threads. */
public final class PictureScaler {
    /**
     * To be changed with anything that changes the bytes of a variant, or how bright a picture is found: what is kept from
     * before is of no use then.
     */
    private static final String VERSION = "1";

    /** Pixels from which every second one of every second row is enough: memory counts more than the last sharpness. */
    private static final long HUGE = 32_000_000;

    private final VariantCache cache;
    private final Optional<WebpEncoder> webp;

    /**
     * Make a scaler.
     *
     * @param cache a folder that keeps what was made, for any number of builds at once; empty makes everything anew
     * @param webp makes variants as WebP too; empty for none
     */
    public PictureScaler(Optional<Path> cache, Optional<WebpEncoder> webp) {
        this.cache = new VariantCache(new KeptFiles(cache));
        this.webp = webp;
    }

    static String fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Sha256.start();
            digest.update((VERSION + "\n").getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return Sha256.end(digest);
        }
    }

    /** Return whether pictures may have variants that only making them shows: WebP, where it is smaller. */
    public boolean weighs() {
        return webp.isPresent();
    }

    /**
     * Return a picture's variants: those that were read of it, and the same as WebP where each of these is smaller. It is
     * decoded once, and only where one of them is not at hand.
     *
     * @param picture what was read of it
     * @param siteName what to call it in messages
     * @param whereUsed the place to report
     * @param sink takes {@code image-unreadable}, after which the result is empty
     */
    public List<MadeVariants> scale(
            Path file, Picture picture, String siteName, Location whereUsed, DiagnosticSink sink) {
        return picture.variants()
                .flatMap(v -> PictureReader.reported(siteName, whereUsed, sink, () -> scale(file, picture, v)))
                .orElse(List.of());
    }

    private List<MadeVariants> scale(Path file, Picture picture, Variants variants) throws IOException {
        List<Variants> kinds = new ArrayList<>(List.of(variants));
        webp.ifPresent(encoder -> kinds.add(encoder.beside(variants, picture.width())));
        List<MadeVariants> kept = new ArrayList<>();
        for (Variants kind : kinds) {
            cache.find(kind).ifPresent(kept::add);
        }
        // All of them: one is made from another, and must not depend on which were kept.
        List<MadeVariants> made = kept.size() == kinds.size() ? kept : make(file, picture, kinds);
        if (made != kept) {
            made.forEach(cache::keep);
        }
        MadeVariants first = made.get(0);
        long original = Files.size(file);
        return made.stream()
                .filter(m -> m == first || m.isSmallerThan(first, original))
                .toList();
    }

    private List<MadeVariants> make(Path file, Picture picture, List<Variants> kinds) throws IOException {
        NavigableSet<Integer> widths =
                kinds.stream().flatMap(k -> k.widths().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean halved = (long) picture.width() * picture.height() > HUGE && picture.width() / 2 >= widths.last();
        DecodedPicture decoded = DecodedPicture.read(file, halved);
        Variants first = kinds.get(0);
        boolean photo = first.encoding() == Encoding.JPEG;
        int type = photo ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        List<MadeVariants> made =
                kinds.stream().map(k -> new MadeVariants(k, new TreeMap<>())).toList();
        NavigableMap<Integer, BufferedImage> wider = new TreeMap<>();
        for (int width : widths.descendingSet()) {
            PixelSize seen = new PixelSize(width, picture.heightFor(width));
            PixelSize stored = decoded.turn().isSideways() ? seen.turned() : seen;
            // A size of at least twice the width is as good as the original, and quicker.
            Map.Entry<Integer, BufferedImage> source = wider.ceilingEntry(2 * width);
            BufferedImage small = Thumbnails.of(source == null ? decoded.pixels() : source.getValue())
                    .forceSize(stored.width(), stored.height())
                    .imageType(type)
                    .asBufferedImage();
            // JPEG and PNG are the same bytes with WebP beside them and without.
            if (first.widths().contains(width)) {
                wider.put(width, small);
            }
            BufferedImage upright = decoded.turn().apply(small);
            for (MadeVariants each : made) {
                if (each.variants().widths().contains(width)) {
                    Encoding encoding = each.variants().encoding();
                    byte[] encoded = encode(upright, encoding, !photo);
                    each.files().put(width, decoded.withProfile(encoded, encoding));
                }
            }
        }
        return made;
    }

    private byte[] encode(BufferedImage image, Encoding encoding, boolean lossless) throws IOException {
        return encoding == Encoding.WEBP
                ? webp.orElseThrow().encode(image, lossless)
                : PictureWriter.write(image, encoding);
    }
}
