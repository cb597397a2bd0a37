package org.bftai.plenary.edition;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FILE_SKIPPED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceTree;

/**
 * The folder of a series: editions below {@code editions/}, and beside them what they share.
 *
 * @param editions by year
 */
public record SeriesFolder(List<EditionFolder> editions) {
    /** There while a site of one edition moves into its folder, and after a move that was interrupted. */
    public static final String MOVING = Edition.FOLDER + "/.move";

    private static final Pattern OF_EDITION = Pattern.compile(Edition.FOLDER + "/(\\d{4})/(.+)");

    /** What every edition shows as if it were its own, unless it has a file of that name. */
    private static final Set<String> SHARED = Set.of("layouts", "includes", "strings", "assets");

    /** What only makes pages, and is nothing by itself. */
    private static final Set<String> BEHIND = Set.of("layouts", "includes", "strings");

    private static final Set<String> FACTS_AND_SETTINGS = Set.of("site.yml", "event.yml");

    public SeriesFolder {
        editions = editions.stream()
                .sorted(Comparator.comparingInt(e -> e.edition().year()))
                .toList();
    }

    /** Return the years of the editions that have facts. */
    public static List<Integer> years(SourceTree site) {
        return site.files().stream()
                .map(f -> OF_EDITION.matcher(f.path().value()))
                .filter(Matcher::matches)
                .filter(m -> m.group(2).equals("event.yml"))
                .map(m -> Integer.valueOf(m.group(1)))
                .distinct()
                .toList();
    }

    /**
     * Divide the files of a site.
     *
     * @param current the year of the edition that the home page shows
     * @param place where that is said
     */
    public static SeriesFolder divide(SourceTree site, int current, Location place, DiagnosticSink sink) {
        SortedMap<Integer, List<SourceFile>> byYear = new TreeMap<>();
        List<SourceFile> beside = new ArrayList<>();
        for (SourceFile file : site.files()) {
            Matcher matcher = OF_EDITION.matcher(file.path().value());
            if (matcher.matches()) {
                int year = Integer.parseInt(matcher.group(1));
                SourcePath path = new SourcePath(Edition.FOLDER + "/" + year + "/", matcher.group(2));
                byYear.computeIfAbsent(year, y -> new ArrayList<>())
                        .add(new SourceFile(path, file.file(), file.size()));
            } else if (!file.path().isBelow(Edition.FOLDER)) {
                beside.add(file);
            } else if (!file.path().value().equals(Ledger.FILE)) {
                sink.report(
                        FILE_SKIPPED,
                        Location.of(file.path().value()),
                        "'" + file.path().value() + "' belongs to no edition and was left out",
                        "move it into the folder of an edition, such as " + Edition.FOLDER + "/" + current + "/");
            }
        }
        if (!byYear.containsKey(current)) {
            sink.report(
                    CONFIG_VALUE,
                    place,
                    "there is no edition " + current,
                    byYear.isEmpty()
                            ? "put its pages into " + Edition.FOLDER + "/" + current + "/"
                            : "editions: "
                                    + String.join(
                                            ", ",
                                            byYear.keySet().stream()
                                                    .map(String::valueOf)
                                                    .toList()));
        }
        facts(site, sink);
        return new SeriesFolder(byYear.entrySet().stream()
                .map(e -> folder(site, e.getKey(), current, e.getValue(), beside))
                .toList());
    }

    /** Return the current edition; empty where there is none of that year, which was reported. */
    public Optional<EditionFolder> current() {
        return editions.stream().filter(e -> e.edition().isCurrent()).findFirst();
    }

    private static void facts(SourceTree site, DiagnosticSink sink) {
        site.find("event.yml")
                .ifPresent(f -> sink.report(
                        CONFIG_VALUE,
                        Location.of("event.yml"),
                        "the facts of an edition lie beside the editions",
                        "move the file into the folder of its edition"));
    }

    private static EditionFolder folder(
            SourceTree site, int year, int current, List<SourceFile> own, List<SourceFile> beside) {
        Standing standing = year == current ? Standing.CURRENT : year < current ? Standing.PAST : Standing.COMING;
        Set<String> names = new HashSet<>();
        own.forEach(f -> names.add(f.path().value()));
        List<SourceFile> files = new ArrayList<>(own);
        for (SourceFile file : beside) {
            String path = file.path().value();
            String folder = path.substring(0, Math.max(0, path.indexOf('/')));
            if (SHARED.contains(folder) && !names.contains(path)) {
                files.add(file);
            }
            if (standing == Standing.CURRENT && !BEHIND.contains(folder) && !FACTS_AND_SETTINGS.contains(path)) {
                files.add(new SourceFile(new SourcePath(SourcePath.ABOVE + path), file.file(), file.size()));
            }
        }
        return new EditionFolder(new Edition(year, standing), new SourceTree(site.root(), files));
    }
}
