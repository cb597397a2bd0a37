package org.bftai.plenary.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * What is costly to find out about pictures, kept in memory for builds to come: by what a picture holds, never by its name
 * or date, so a build that remembers makes the same bytes as one that does not. Safe for several threads.
 */
public final class PictureMemory {
    /** A drawn card takes some 50 KB; a site has one, and as many colours as themes are tried. */
    private static final int MOST_DRAWN = 16;

    private static final int MOST_MEASURED = 4096;

    private final Map<String, Double> brightness = recent(MOST_MEASURED);
    private final Map<Object, byte[]> drawn = recent(MOST_DRAWN);

    /** Return what {@link PictureReader#brightest} says. */
    public Optional<Double> brightest(Path file, String siteName, Location whereUsed, DiagnosticSink sink) {
        Optional<String> fingerprint =
                PictureReader.reported(siteName, whereUsed, sink, () -> PictureScaler.fingerprint(file));
        if (fingerprint.isEmpty()) {
            return Optional.empty();
        }
        Double known = brightness.get(fingerprint.get());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Double> found = new PictureReader().brightest(file, siteName, whereUsed, sink);
        found.ifPresent(value -> brightness.put(fingerprint.get(), value));
        return found;
    }

    /**
     * Return a picture that is drawn, not read.
     *
     * @param drawing a value that says all of what it shows
     */
    public byte[] drawn(Object drawing, Supplier<byte[]> painter) {
        byte[] known = drawn.get(drawing);
        byte[] bytes = known == null ? painter.get() : known;
        drawn.put(drawing, bytes);
        return bytes.clone();
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
