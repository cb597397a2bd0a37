package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.testing.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says, line by line. */
class BuildReportTest {
    @TempDir
    private Path work;

    @Test
    void saysWhatWasBuiltAndWhereToOpenIt() throws IOException {
        BuiltSite built = BuiltSite.of(Map.of("index.md", "# Home\n"), work);
        assertEquals(
                "built 1 page, 5 files in 0.4 s\nopen: "
                        + work.resolve("out/index.html").toUri(),
                built.report());
    }

    @Test
    void countsPages() throws IOException {
        BuiltSite built = BuiltSite.of(Map.of("index.md", "# Home\n", "cfp.md", "# Call\n", "x.pdf", "x"), work);
        assertTrue(built.report().startsWith("built 2 pages, 7 files in 0.4 s\n"), built.report());
    }

    @Test
    void putsErrorsLastAndPromisesNothingThen() throws IOException {
        BuiltSite built =
                BuiltSite.of(Map.of("a.md", "---\nlayout: splsh\n---\n", "index.md", "# Home\n\n#### Low\n"), work);
        assertEquals("""
                index.md:3:1: warning: heading 'Low' is h4 right below h1: written as h2 [heading-order]
                  3 | #### Low
                    | ^^^^^^^^
                  hint: write it as level 2, '## …'; levels are not for size
                a.md:2:9: error: layout 'splsh' not found [layout-missing]
                  2 | layout: splsh
                    |         ^^^^^
                  hint: did you mean 'splash'? layouts of theme 'plain': 404, archive, single, splash""", built.report());
    }

    @Test
    void saysASingleNoteInFull() throws IOException {
        BuiltSite built = BuiltSite.of(Map.of("index.md", "# Home\n", "site.yml", "title: Engines\n"), work);
        assertEquals(
                "note: the site does not say where it will live, so it has no sitemap and no canonical addresses:"
                        + " write url: https://…/ into site.yml",
                lines(built).get(0));
    }

    @Test
    void foldsManyNotesIntoOneLine() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("site.yml", "title: Engines\n", "index.md", "# H\n"));
        IntStream.range(0, 12).forEach(i -> files.put("p" + i + ".md", "# P\n"));
        files.put("index.md", "# H\n" + String.join("\n", files.keySet()).replaceAll("(p\\d+)\\.md", "[$1]($1.md)"));
        BuiltSite built = BuiltSite.of(files, work);
        assertEquals(
                "2 notes (address-unknown, navigation-long): see plenary-report.json",
                lines(built).get(0));
    }

    @Test
    void aCheckWritesNothingAndSaysSo() throws IOException {
        BuiltSite.of(Map.of("index.md", "# Home\n"), work);
        BuiltSite checked = BuiltSite.of(work.resolve("site"), Optional.empty());
        assertEquals(0, checked.result().files());
        assertEquals("checked 1 page in 0.4 s", checked.report());
    }

    @Test
    void linesKnowHowLoudTheyAre() throws IOException {
        BuiltSite built = BuiltSite.of(Map.of("index.md", "# Home\n\n![A map](gone.png)\n"), work);
        BuildReport report = BuildReport.of(built.request(), built.result(), Duration.ofMillis(1250));
        assertEquals(
                List.of(Severity.WARNING, Severity.INFO, Severity.INFO),
                report.lines().stream().map(BuildReport.Line::severity).toList());
        assertEquals("built 1 page, 5 files in 1.3 s", report.lines().get(1).text());
    }

    @Test
    void whatNobodyHearsIsNotPutIntoWords() throws IOException {
        BuiltSite built = BuiltSite.of(Map.of("index.md", "# Home\n\n![A map](gone.png)\n"), work);
        BuildReport report =
                BuildReport.of(built.request(), built.result(), Duration.ZERO, heard -> heard == Severity.ERROR);
        assertTrue(
                report.lines().stream().noneMatch(line -> line.severity() == Severity.WARNING),
                report.lines()::toString);
    }

    private static List<String> lines(BuiltSite built) {
        return List.of(built.report().split("\n"));
    }
}
