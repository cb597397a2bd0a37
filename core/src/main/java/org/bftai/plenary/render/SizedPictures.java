package org.bftai.plenary.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.image.Picture;
import org.bftai.plenary.image.PictureScaler;
import org.bftai.plenary.image.Variants;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputFile;
import org.bftai.plenary.output.OutputPath;
import org.bftai.plenary.output.OutputSink;

/**
 * Pictures in other sizes: they get their addresses while pages are rendered, and are made when all pages are. Safe for
 * several threads.
 */
final class SizedPictures {
    /** Digits of the fingerprint that an address has: whoever has the file may keep it for ever. */
    private static final int DIGITS = 8;

    private static final int LONGEST_NAME = 60;

    private final SortedMap<String, Wanted> wanted = new ConcurrentSkipListMap<>();

    /** A picture that pages show, and where. */
    private record Wanted(Path file, Picture picture, Set<Location> places) {}

    /** Where a picture lies in one width; the path begins with {@code /}. */
    record Size(String path, int width) {}

    /**
     * Return the sizes of a picture, ascending, and see to it that they are made; empty where it is the only one.
     *
     * @param path its own address, begins with {@code /}
     * @param place where it is shown
     */
    List<Size> of(String path, Path file, Picture picture, Location place) {
        List<Size> sizes = new ArrayList<>();
        picture.variants().ifPresent(variants -> {
            wanted.computeIfAbsent(path, p -> new Wanted(file, picture, ConcurrentHashMap.newKeySet()))
                    .places()
                    .add(place);
            variants.widths().forEach(width -> sizes.add(new Size("/" + file(path, variants, width), width)));
            if (variants.original()) {
                sizes.add(new Size(path, picture.width()));
            }
        });
        return sizes;
    }

    /** Make all that pages show; one that cannot be made is reported wherever it is shown. */
    void make(PictureScaler scaler, Workers workers, OutputSink output, DiagnosticSink sink) {
        // Copies of one picture share their files.
        Set<String> given = ConcurrentHashMap.newKeySet();
        workers.each(List.copyOf(new TreeMap<>(wanted).entrySet()), entry -> {
            String path = entry.getKey();
            Wanted each = entry.getValue();
            DiagnosticLog problems = new DiagnosticLog();
            SortedMap<Integer, byte[]> made = scaler.scale(
                    each.file(), each.picture(), path.substring(1), Location.of(path.substring(1)), problems);
            for (Map.Entry<Integer, byte[]> size : made.entrySet()) {
                String file = file(path, each.picture().variants().orElseThrow(), size.getKey());
                if (given.add(file)) {
                    output.accept(new OutputFile(
                            new OutputPath(file), new Content.Bytes(size.getValue()), path.substring(1)));
                }
            }
            each.places().forEach(place -> repeat(problems.sorted(), place, sink));
        });
    }

    /** Report what was found once wherever it matters. */
    static void repeat(List<Diagnostic> problems, Location place, DiagnosticSink sink) {
        problems.forEach(p -> sink.report(Diagnostic.of(p.code(), place, p.message(), p.hint())));
    }

    /** Letters and digits of ASCII, all small, so that no two names are one on some system. */
    private static String file(String path, Variants variants, int width) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return Generated.SIZED + "/" + (cut.isEmpty() ? "picture" : cut) + "-" + width + "-"
                + variants.fingerprint().substring(0, DIGITS) + "."
                + variants.encoding().extension();
    }
}
