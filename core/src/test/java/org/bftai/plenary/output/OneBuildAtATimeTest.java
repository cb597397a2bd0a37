package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneBuildAtATimeTest {
    @TempDir
    private Path dir;

    private final DiagnosticLog log = new DiagnosticLog();

    /** Begins, says how it went, and holds what it has until its input ends. */
    static final class Builder {
        public static void main(String[] arguments) throws IOException {
            Path dir = Path.of(arguments[0]);
            DiagnosticLog log = new DiagnosticLog();
            try (var publication = Publisher.begin(dir.resolve("out"), dir.resolve("site"), log)
                    .orElse(null)) {
                if (publication != null) {
                    publication.accept(new OutputFile(new OutputPath("a.html"), new Content.Text("fork"), "test"));
                }
                Fork.utf8().println(publication == null ? log.sorted().get(0).message() : "begun");
                System.in.readAllBytes();
            }
        }
    }

    @BeforeEach
    void findRealPath() throws IOException {
        dir = dir.toRealPath();
        Files.createDirectories(dir.resolve("site"));
    }

    @Test
    void theSecondInTheSameProcessIsTurnedAway() {
        try (Publication first = begin().orElseThrow()) {
            assertTrue(begin().isEmpty());
            first.accept(new OutputFile(new OutputPath("a.html"), new Content.Text("first"), "test"));
            assertTrue(first.publish().isPresent());
        }
        assertEquals(List.of(busy(ProcessHandle.current().pid())), Printed.lines(log.sorted(), dir));
        assertTrue(closed(begin()));
    }

    @Test
    void anotherProcessIsTurnedAwayEvenAfterATryInThisOne() throws IOException {
        Optional<Publication> first = begin();
        assertTrue(begin().isEmpty());
        try (Fork fork = Fork.start(Builder.class, dir.toString())) {
            long pid = ProcessHandle.current().pid();
            assertEquals(
                    "another build (process " + pid + ") is publishing to '" + dir.resolve("out") + "'", fork.line());
        }
        assertTrue(closed(first));
    }

    @Test
    void thisProcessIsTurnedAwayWhileAnotherBuilds() throws IOException, InterruptedException {
        try (Fork fork = Fork.start(Builder.class, dir.toString())) {
            assertEquals("begun", fork.line());
            assertTrue(begin().isEmpty());
            assertEquals(List.of(busy(fork.pid())), Printed.lines(log.sorted(), dir));
            fork.endInput();
            assertTrue(closed(begin()));
            assertEquals(List.of("site/"), List.copyOf(new Folder(dir).files().keySet()));
        }
    }

    @Test
    void aKilledBuildLocksNobodyOut() throws IOException, InterruptedException {
        try (Fork fork = Fork.start(Builder.class, dir.toString())) {
            assertEquals("begun", fork.line());
            fork.kill();
        }
        assertTrue(new Folder(dir).files().size() > 1, "a killed build leaves its workplace");
        assertTrue(closed(begin()));
        assertEquals(List.of("site/"), List.copyOf(new Folder(dir).files().keySet()));
    }

    @Test
    void ofManyAtOnceOneBuilds() {
        List<Optional<Publication>> begun =
                IntStream.range(0, 16).parallel().mapToObj(i -> begin()).toList();
        assertEquals(1, begun.stream().filter(Optional::isPresent).count());
        begun.forEach(b -> b.ifPresent(Publication::close));
    }

    @Test
    void buildsOfDifferentFoldersDoNotMeet() {
        Optional<Publication> first = begin();
        Optional<Publication> second = Publisher.begin(dir.resolve("out2"), dir.resolve("site"), log);
        assertTrue(closed(first) && closed(second));
    }

    private Optional<Publication> begin() {
        return Publisher.begin(dir.resolve("out"), dir.resolve("site"), log);
    }

    private static boolean closed(Optional<Publication> publication) {
        publication.ifPresent(Publication::close);
        return publication.isPresent();
    }

    private static String busy(long pid) {
        return "DIR/out: error: another build (process " + pid + ") is publishing to 'DIR/out' [output-busy]\n"
                + "  hint: wait until it has ended, or end it";
    }
}
