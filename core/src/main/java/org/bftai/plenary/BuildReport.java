package org.bftai.plenary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.source.SiteLines;

/**
 * What a build says on a screen: its findings, errors last, notes folded into one line; then what was built and where
 * to open it.
 *
 * @param lines in the order they are printed
 */
public record BuildReport(List<Line> lines) {
    public BuildReport {
        lines = List.copyOf(lines);
    }

    /**
     * One thing to say.
     *
     * @param severity how loud
     * @param text may have several lines
     */
    public record Line(Severity severity, String text) {}

    /** Put the report of a build together for somebody who wants to hear all of it. */
    public static BuildReport of(BuildRequest request, BuildResult result, Duration took) {
        return of(request, result, took, severity -> true);
    }

    /**
     * Put the report of a build together.
     *
     * @param heard what is listened to; findings of a large site that nobody hears are not put into words
     */
    public static BuildReport of(BuildRequest request, BuildResult result, Duration took, Predicate<Severity> heard) {
        DiagnosticFormatter formatter = formatter(request.site());
        List<Line> lines = new ArrayList<>();
        for (Diagnostic d : result.findings().toPrint()) {
            if (heard.test(d.severity())) {
                lines.add(new Line(d.severity(), formatter.format(d)));
            }
        }
        notes(result).ifPresent(text -> lines.add(new Line(Severity.INFO, text)));
        if (result.ok()) {
            lines.add(new Line(Severity.INFO, summary(request, result, took)));
            request.output()
                    .map(folder -> folder.resolve("index.html"))
                    .filter(Files::isRegularFile)
                    .ifPresent(home -> lines.add(new Line(
                            Severity.INFO,
                            "open: " + home.toUri().toString().replaceFirst("^file:/(?!/)", "file:///"))));
        }
        return new BuildReport(lines);
    }

    /** Return a printer that shows lines of a site's files. */
    public static DiagnosticFormatter formatter(Path site) {
        return new DiagnosticFormatter(new SiteLines(site));
    }

    private static String summary(BuildRequest request, BuildResult result, Duration took) {
        String time = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        String pages = result.pages() + (result.pages() == 1 ? " page" : " pages");
        String files = result.files() + (result.files() == 1 ? " file" : " files");
        return request.output().isPresent()
                ? "built " + pages + ", " + files + " in " + time
                : "checked " + pages + " in " + time;
    }

    private static Optional<String> notes(BuildResult result) {
        List<Diagnostic> notes = result.findings().all().stream()
                .filter(d -> d.severity() == Severity.INFO)
                .toList();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        if (notes.size() == 1) {
            Diagnostic d = notes.get(0);
            return Optional.of("note: " + d.message() + (d.hint() == null ? "" : ": " + d.hint()));
        }
        String codes = notes.stream()
                .collect(Collectors.groupingBy(d -> d.code().id(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " × " + e.getValue()))
                .collect(Collectors.joining(", "));
        return Optional.of(notes.size() + " notes (" + codes + "): see plenary-report.json");
    }
}
