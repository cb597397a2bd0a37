package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
    private static final int KILLS = Integer.getInteger("plenary.test.kills", 8);

    @TempDir
    private Path dir;

    private Folder out = new Folder(Path.of(""));

    /** Publishes one version after the other until it is killed; prints a line for each file and each version. */
    static final class Builder {
        public static void main(String[] arguments) {
            PrintStream out = Fork.utf8();
            for (int version = Integer.parseInt(arguments[1]); ; version++) {
                publish(Path.of(arguments[0]), version, out);
            }
        }
    }

    @BeforeEach
    void findRealPath() throws IOException {
        dir = dir.toRealPath();
        out = new Folder(dir.resolve("target/out"));
        Files.createDirectories(dir.resolve("site"));
    }

    @Test
    void wheneverItIsKilledFilesAreWholeAndTheNextBuildCompletesThem() throws IOException, InterruptedException {
        Random random = new Random(31);
        PrintStream silent = new PrintStream(PrintStream.nullOutputStream());
        int version = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Fork fork = Fork.start(Builder.class, dir.toString(), Integer.toString(version))) {
                for (int lines = 1 + random.nextInt(90); lines > 0; lines--) {
                    fork.line();
                }
                fork.kill();
            }
            int newest = newest(out.site());
            for (Map.Entry<String, String> file : out.site().entrySet()) {
                int found = version(file.getValue());
                assertEquals(site(found).get(file.getKey()), file.getValue(), "half a file: " + file.getKey());
                assertTrue(found >= newest - 1, file.getKey() + " is older than the last version but one");
            }
            version = newest + 3;
            publish(dir, version, silent);
            assertEquals(site(version), out.site());
            assertEquals(out.files().size() + 1, new Folder(dir).files().size(), "litter");
        }
    }

    @Test
    void afterEachStepTheNextBuildCompletesIt() throws IOException {
        PrintStream silent = new PrintStream(PrintStream.nullOutputStream());
        publish(dir, 1, silent);
        SortedMap<String, String> before = out.files();
        publish(dir, 2, silent);
        SortedMap<String, String> after = out.files();
        String both = Manifest.read(out.path()).or(manifest(before)).text();
        for (int steps = 0; steps <= after.size(); steps++) {
            remove(out.path());
            SortedMap<String, String> state = new TreeMap<>(before);
            // What is in the way goes before the first step.
            state.remove("turn/index.html");
            List.copyOf(after.entrySet()).subList(0, steps).forEach(file -> state.put(file.getKey(), file.getValue()));
            state.put(Manifest.FILE, both);
            for (Map.Entry<String, String> file : state.entrySet()) {
                out.with(file.getKey(), file.getValue());
            }
            DiagnosticLog log = publish(dir, 3, silent);
            assertEquals(site(3), out.site(), "after " + steps + " steps");
            assertEquals(List.of(), log.sorted());
        }
    }

    private static SortedMap<String, String> site(int version) {
        SortedMap<String, String> site = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            site.put("p" + i + "/index.html", version + " " + "page ".repeat(200 * i));
            site.put("assets/a" + i + ".css", version + " " + "style ".repeat(50));
        }
        // Comes and goes, and is a file or a folder by turns.
        site.put("only" + version + "/index.html", version + " ");
        site.put(version % 2 == 0 ? "turn" : "turn/index.html", version + " ");
        return site;
    }

    private static DiagnosticLog publish(Path dir, int version, PrintStream progress) {
        DiagnosticLog log = new DiagnosticLog();
        try (Publication publication = Publisher.begin(dir.resolve("target/out"), dir.resolve("site"), log)
                .orElseThrow()) {
            site(version).forEach((path, text) -> {
                publication.accept(new OutputFile(new OutputPath(path), new Content.Text(text), "test"));
                progress.println(path);
            });
            publication.publish().orElseThrow();
            progress.println(version);
        }
        return log;
    }

    private static Manifest manifest(SortedMap<String, String> files) {
        return Manifest.parse(files.get(Manifest.FILE));
    }

    private static int newest(SortedMap<String, String> files) {
        return files.values().stream().mapToInt(KilledBuildTest::version).max().orElse(0);
    }

    private static int version(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (var walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
