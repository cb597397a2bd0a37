package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.bftai.plenary.testing.Photo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in other sizes, kept from build to build. */
class PictureCacheTest {
    @TempDir
    private Path work;

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(work.resolve("site/talks"));
        Files.writeString(work.resolve("site/index.md"), "# Home\n\n![The mill](mill.jpg) ![A copy](talks/Mill.jpg)\n");
        Files.write(work.resolve("site/mill.jpg"), Photo.jpeg(1000, 500));
        Files.write(work.resolve("site/talks/Mill.jpg"), Photo.jpeg(1000, 500));
    }

    @Test
    void aSiteIsTheSameWithAndWithout() throws IOException {
        SortedMap<String, String> without = build("one", Optional.empty());
        assertEquals(
                List.of("480", "800"),
                without.keySet().stream()
                        .filter(f -> f.startsWith("assets/sized/"))
                        .map(f -> f.split("-")[1])
                        .toList(),
                "copies share their files");
        assertEquals(without, build("two", cache()));
        assertEquals(2, FileTree.read(work.resolve("cache")).size());
        assertEquals(without, build("three", cache()));
    }

    @Test
    void knowsHowBrightAPictureIs() throws IOException {
        Files.writeString(
                work.resolve("site/index.md"),
                "---\nlayout: splash\ntitle: Home\nheader: {overlay_image: /mill.jpg, overlay_filter: 0.1}\n---\n");
        SortedMap<String, String> measured = build("one", cache());
        Path kept = work.resolve("cache")
                .resolve(FileTree.read(work.resolve("cache")).keySet().stream()
                        .filter(name -> name.endsWith("-brightest.txt"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(measured, build("two", cache()));
        Files.writeString(kept, "0.0");
        assertNotEquals(measured, build("three", cache()), "what is kept is believed");
        for (String broken : List.of("", "bright", "NaN", "17")) {
            Files.writeString(kept, broken);
            assertEquals(measured, build("four", cache()), "'" + broken + "' is no brightness");
        }
    }

    @Test
    void hasTheCardOfASite() throws IOException {
        Files.writeString(work.resolve("site/site.yml"), "title: Mills\nurl: https://mills.example/\n");
        String drawn = card("one");
        Path kept = work.resolve("cache")
                .resolve(FileTree.read(work.resolve("cache")).keySet().stream()
                        .filter(name -> name.startsWith("drawn-"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(drawn, card("two"));
        Files.writeString(kept, "kept");
        assertEquals("kept", card("three"));
        Files.writeString(work.resolve("site/site.yml"), "title: Looms\nurl: https://mills.example/\n");
        assertNotEquals("kept", card("four"), "a card with other words is another");
    }

    private String card(String name) throws IOException {
        build(name, cache());
        return Files.readString(work.resolve(name).resolve("assets/card.png"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void buildsThatRunAtOnceShareIt() throws IOException {
        List<CompletableFuture<BuiltSite>> builds = List.of("one", "two", "three").stream()
                .map(name -> CompletableFuture.supplyAsync(() -> built(name, cache())))
                .toList();
        builds.forEach(
                build -> assertTrue(build.join().result().ok(), build.join().printed()));
        assertEquals(FileTree.read(work.resolve("one")), FileTree.read(work.resolve("two")));
        assertEquals(FileTree.read(work.resolve("one")), FileTree.read(work.resolve("three")));
        assertEquals(2, FileTree.read(work.resolve("cache")).size(), "nothing half written is left");
    }

    private Optional<Path> cache() {
        return Optional.of(work.resolve("cache"));
    }

    private SortedMap<String, String> build(String name, Optional<Path> cache) throws IOException {
        assertTrue(built(name, cache).result().ok());
        return FileTree.read(work.resolve(name));
    }

    private BuiltSite built(String name, Optional<Path> cache) {
        BuildRequest request = BuildRequest.of(work.resolve("site"), BuiltSite.class.getClassLoader(), BuiltSite.NOW);
        return BuiltSite.of(request.withOutput(Optional.of(work.resolve(name))).withCache(cache));
    }
}
