package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second build does to what the first one wrote. */
class RebuildTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final Map<String, String> SITE = Map.of(
            "site.yml", "url: https://engines.example/\nnavigation: {main: []}\n",
            "index.md", "# Home\n\n[Call](cfp.md)\n",
            "cfp.md", "# Call\n",
            "files/paper.pdf", "%PDF-1.4",
            "assets/site.css", "a { color: teal }\n");

    @TempDir
    private Path work;

    @Test
    void nothingIsTouchedWhereNothingChanged() throws IOException {
        build(SITE);
        SortedMap<String, FileTime> before = age();
        assertEquals(before.size(), build(SITE).result().files());
        assertEquals(before, times());
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        build(SITE);
        age();
        build(with("cfp.md", "# Call\n\nMore.\n"));
        assertEquals(List.of("cfp/index.html"), young());
    }

    @Test
    void aPageThatIsGoneIsGone() throws IOException {
        build(SITE);
        Files.delete(work.resolve("site/cfp.md"));
        build(Map.of("index.md", "# Home\n"));
        assertFalse(Files.exists(work.resolve("out/cfp")), "neither the page nor its folder");
    }

    @Test
    void whatOthersPutThereStays() throws IOException {
        build(SITE);
        Files.writeString(work.resolve("out/CNAME"), "engines.example\n");
        assertTrue(build(SITE).result().ok());
        assertEquals("engines.example\n", Files.readString(work.resolve("out/CNAME")));
    }

    @Test
    void anErrorLeavesTheLastGoodSiteAsItIs() throws IOException {
        build(SITE);
        SortedMap<String, FileTime> before = age();
        SortedMap<String, String> files = FileTree.read(work.resolve("out"));
        assertFalse(build(with("cfp.md", "---\nlayout: splsh\n---\n")).result().ok());
        assertEquals(before, times());
        assertEquals(files, FileTree.read(work.resolve("out")));
        assertEquals(List.of("out", "site"), names(work), "nothing is left beside it");
    }

    @Test
    void anErrorInTheFirstBuildLeavesNothing() throws IOException {
        assertFalse(build(with("cfp.md", "---\nlayout: splsh\n---\n")).result().ok());
        assertEquals(List.of("site"), names(work));
    }

    @Test
    void aSiteThatIsMendedIsPublishedAgain() throws IOException {
        build(with("cfp.md", "---\nlayout: splsh\n---\n"));
        assertTrue(build(SITE).result().ok());
        assertTrue(Files.exists(work.resolve("out/cfp/index.html")));
    }

    private BuiltSite build(Map<String, String> files) throws IOException {
        return BuiltSite.of(files, work);
    }

    private static Map<String, String> with(String path, String text) {
        Map<String, String> files = new TreeMap<>(SITE);
        files.put(path, text);
        return files;
    }

    /** Make every published file an old one, and return their times. */
    private SortedMap<String, FileTime> age() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        return times();
    }

    private SortedMap<String, FileTime> times() throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        for (Path file : files()) {
            times.put(
                    work.resolve("out").relativize(file).toString().replace('\\', '/'),
                    Files.getLastModifiedTime(file));
        }
        return times;
    }

    private List<String> young() throws IOException {
        return times().entrySet().stream()
                .filter(e -> !e.getValue().equals(LONG_AGO))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(work.resolve("out"))) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith(".plenary-"))
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(f -> names.add(f.getFileName().toString()));
        }
        return List.copyOf(names);
    }
}
