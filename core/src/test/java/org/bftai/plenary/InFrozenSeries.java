package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A series whose first edition is over, and can be frozen. */
abstract class InFrozenSeries {
    static final Instant DAY = Instant.parse("2026-02-01T00:00:00Z");

    @TempDir
    Path work;

    Path site = Path.of("");

    @BeforeEach
    void aSeriesWhoseFirstEditionIsOver() throws IOException {
        site = Files.createDirectory(work.resolve("site"));
        write("site.yml", "title: BFT-AI\nurl: https://bft-ai.example/\ncurrent: 2026\nchecks: {page-orphan: off}\n");
        write("editions/2025/event.yml", "acronym: BFT-AI\ndates: {submission: 2025-07-04, event: 2025-09-29}\n");
        write("editions/2025/index.md", "# {{ event.title }}\n\n{% include dates %}\n\n[Call](cfp.md)\n");
        write("editions/2025/cfp.md", "# Call\n\n[Flyer](flyer.txt)\n");
        write("editions/2025/flyer.txt", "Come!\n");
        write("editions/2026/event.yml", "acronym: BFT-AI\ndates: {submission: 2026-07-04, event: 2026-09-29}\n");
        write("editions/2026/index.md", "# {{ event.title }}\n\n[The call of last year](../2025/cfp.md)\n");
    }

    void freeze() {
        CommandResult result = request(2025).withoutTheme().freeze();
        assertTrue(result.ok(), () -> refused(result));
    }

    /** A request in words. */
    record Asked(Path site, int year, Instant now, String version, boolean dryRun) {
        Asked at(String moment) {
            return new Asked(site, year, Instant.parse(moment), version, dryRun);
        }

        Asked of(String other) {
            return new Asked(site, year, now, other, dryRun);
        }

        Asked dry() {
            return new Asked(site, year, now, version, true);
        }

        EditionFreezing withoutTheme() {
            return freezing(false);
        }

        EditionFreezing withTheme() {
            return freezing(true);
        }

        private EditionFreezing freezing(boolean retheme) {
            BuildRequest build = BuildRequest.of(site, InFrozenSeries.class.getClassLoader(), now);
            return new EditionFreezing(
                    new FreezeRequest(build, Optional.of("" + year), version, retheme, dryRun, "mvn plenary:"));
        }
    }

    Asked request(int year) {
        return new Asked(site, year, DAY, "1.0", false);
    }

    BuiltSite build(Instant now) {
        return BuiltSite.of(
                BuildRequest.of(site, getClass().getClassLoader(), now).withOutput(Optional.of(work.resolve("out"))));
    }

    SortedMap<String, String> published(Instant now) throws IOException {
        BuiltSite built = build(now);
        assertTrue(built.result().ok(), built::printed);
        return FileTree.read(work.resolve("out"));
    }

    static SortedMap<String, String> below(String folder, SortedMap<String, String> files) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().startsWith(folder))
                .collect(Collectors.toMap(f -> f.getKey(), f -> f.getValue(), (a, b) -> a, TreeMap::new));
    }

    String refused(CommandResult result) {
        assertFalse(result.ok());
        return result.findings().all().stream()
                .map(d -> BuildReport.formatter(site).format(d) + "\n")
                .collect(Collectors.joining());
    }

    void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
