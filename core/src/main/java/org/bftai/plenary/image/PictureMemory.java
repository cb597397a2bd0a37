package org.bftai.plenary.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Sha256;

/**
 * What is costly to find out about pictures, kept for builds to come: in memory, and in a folder what other processes need
 * too. It is known by what a picture holds, never by its name or date, so a build that remembers makes the same bytes as
 * one that does not. Safe for several threads.
 */
public final class PictureMemory {
    /** A drawn card takes some 50 KB; a site has one, and as many colours as themes are tried. */
    private static final int MOST_DRAWN = 16;

    private static final int MOST_MEASURED = 4096;

    private final Map<String, Double> brightness;
    private final Map<String, byte[]> drawn;
    private final KeptFiles files;

    /** Begin a memory in which nothing is known, and which has no folder. */
    public PictureMemory() {
        this(recent(MOST_MEASURED), recent(MOST_DRAWN), new KeptFiles(Optional.empty()));
    }

    private PictureMemory(Map<String, Double> brightness, Map<String, byte[]> drawn, KeptFiles files) {
        this.brightness = brightness;
        this.drawn = drawn;
        this.files = files;
    }

    /**
     * Return the same memory with a folder, which has what other processes found out.
     *
     * @param folder empty keeps nothing
     */
    public PictureMemory keptIn(Optional<Path> folder) {
        return new PictureMemory(brightness, drawn, new KeptFiles(folder));
    }

    /** Return what {@link PictureReader#brightest} says. */
    public Optional<Double> brightest(Path file, String siteName, Location whereUsed, DiagnosticSink sink) {
        Optional<String> fingerprint =
                PictureReader.reported(siteName, whereUsed, sink, () -> PictureScaler.fingerprint(file));
        if (fingerprint.isEmpty()) {
            return Optional.empty();
        }
        Double known = brightness.get(fingerprint.get());
        Optional<Double> found = known != null
                ? Optional.of(known)
                : kept(fingerprint.get()).or(() -> measured(fingerprint.get(), file, siteName, whereUsed, sink));
        found.ifPresent(value -> brightness.put(fingerprint.get(), value));
        return found;
    }

    private Optional<Double> measured(
            String fingerprint, Path file, String siteName, Location whereUsed, DiagnosticSink sink) {
        Optional<Double> found = new PictureReader().brightest(file, siteName, whereUsed, sink);
        found.ifPresent(
                value -> files.keep(name(fingerprint), Double.toString(value).getBytes(StandardCharsets.US_ASCII)));
        return found;
    }

    private Optional<Double> kept(String fingerprint) {
        try {
            return found(name(fingerprint))
                    .map(bytes -> Double.valueOf(new String(bytes, StandardCharsets.US_ASCII)))
                    .filter(value -> value >= 0 && value <= 1);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String name(String fingerprint) {
        return fingerprint + "-brightest.txt";
    }

    /**
     * Return a picture that is drawn, not read.
     *
     * @param drawing says all of what it shows, and how it is drawn
     */
    public byte[] drawn(String drawing, Supplier<byte[]> painter) {
        byte[] bytes = drawn.computeIfAbsent(drawing, d -> keptOrPainted("drawn-" + Sha256.of(d) + ".png", painter));
        return bytes.clone();
    }

    private byte[] keptOrPainted(String name, Supplier<byte[]> painter) {
        Optional<byte[]> known = found(name);
        byte[] bytes = known.orElseGet(painter);
        if (known.isEmpty()) {
            files.keep(name, bytes);
        }
        return bytes;
    }

    private Optional<byte[]> found(String name) {
        try {
            return files.find(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static <K, V> Map<K, V> recent(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
