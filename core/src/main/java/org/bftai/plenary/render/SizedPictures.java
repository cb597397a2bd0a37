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
import java.util.function.Function;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.image.Encoding;
import org.bftai.plenary.image.MadeVariants;
import org.bftai.plenary.image.Picture;
import org.bftai.plenary.image.PictureScaler;
import org.bftai.plenary.image.Variants;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputFile;
import org.bftai.plenary.output.OutputPath;
import org.bftai.plenary.output.OutputSink;

/**
 * Pictures in other sizes: they get their addresses while pages are rendered, and are made when all pages are; with WebP at
 * once, since pages name it only where it is smaller. Safe for several threads.
 */
final class SizedPictures {
    /** Digits of the fingerprint that an address has: whoever has the file may keep it for ever. */
    private static final int DIGITS = 8;

    private static final int LONGEST_NAME = 60;

    private final SortedMap<String, Wanted> wanted = new ConcurrentSkipListMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    // Copies of one picture share their files.
    private final Set<String> given = ConcurrentHashMap.newKeySet();
    private final PictureScaler scaler;
    private final Function<String, OutputPath> places;
    private final OutputSink output;

    /**
     * Make sizes for one build.
     *
     * @param places where files go in the output
     * @param output takes what was made
     */
    SizedPictures(PictureScaler scaler, Function<String, OutputPath> places, OutputSink output) {
        this.scaler = scaler;
        this.places = places;
        this.output = output;
    }

    /** A picture that pages show, and where. */
    private record Wanted(Path file, Picture picture, List<Size> files, Set<Location> places) {}

    /** What came of making a picture's sizes. */
    private record Made(List<Variants> kinds, List<Diagnostic> problems) {}

    /** Where a picture lies in one width; the path begins with {@code /}. */
    record Size(String path, int width) {}

    /**
     * A picture's sizes, ascending.
     *
     * @param files empty where it is the only one
     * @param webp the same as WebP; empty where they are not smaller, or not asked for
     */
    record Sizes(List<Size> files, List<Size> webp) {
        private static final Sizes NONE = new Sizes(List.of(), List.of());
    }

    /**
     * Return the sizes of a picture, and see to it that they are made.
     *
     * @param path its own address, begins with {@code /}
     * @param place where it is shown
     */
    Sizes of(String path, Path file, Picture picture, Location place) {
        return picture.variants()
                .map(variants -> {
                    Wanted each = wanted.computeIfAbsent(
                            path,
                            p -> new Wanted(
                                    file, picture, files(path, picture, variants), ConcurrentHashMap.newKeySet()));
                    each.places().add(place);
                    return new Sizes(each.files(), webp(path, each));
                })
                .orElse(Sizes.NONE);
    }

    private static List<Size> files(String path, Picture picture, Variants variants) {
        List<Size> files = new ArrayList<>(sizes(path, variants));
        if (variants.original()) {
            files.add(new Size(path, picture.width()));
        }
        return List.copyOf(files);
    }

    /** Whether WebP is smaller shows when both are made: then it is time for that. */
    private List<Size> webp(String path, Wanted each) {
        return scaler.weighs()
                ? made(path, each).kinds().stream()
                        .filter(kind -> kind.encoding() == Encoding.WEBP)
                        .flatMap(kind -> sizes(path, kind).stream())
                        .toList()
                : List.of();
    }

    private static List<Size> sizes(String path, Variants variants) {
        return variants.widths().stream()
                .map(width -> new Size("/" + file(path, variants, width), width))
                .toList();
    }

    /** Make all that pages show; one that cannot be made is reported wherever it is shown. */
    void make(Workers workers, DiagnosticSink sink) {
        workers.each(Work.RESIZE, List.copyOf(new TreeMap<>(wanted).entrySet()), entry -> {
            Made result = made(entry.getKey(), entry.getValue());
            entry.getValue().places().forEach(place -> repeat(result.problems(), place, sink));
        });
    }

    private Made made(String path, Wanted each) {
        return made.computeIfAbsent(path, p -> {
            String name = path.substring(1);
            DiagnosticLog problems = new DiagnosticLog();
            List<MadeVariants> kinds = scaler.scale(each.file(), each.picture(), name, Location.of(name), problems);
            kinds.forEach(kind -> kind.files().forEach((width, bytes) -> {
                String file = file(path, kind.variants(), width);
                if (given.add(file)) {
                    output.accept(new OutputFile(places.apply(file), new Content.Bytes(bytes), name));
                }
            }));
            return new Made(kinds.stream().map(MadeVariants::variants).toList(), problems.sorted());
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
