package org.bftai.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, pipes and permissions are others there")
class SpecialFilesTest {
    @TempDir
    private Path dir;

    private Path site = Path.of("");
    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectory(dir.resolve("site"));
        Files.writeString(site.resolve("index.md"), "");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret.md"), "");
        Files.createSymbolicLink(site.resolve("a.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(site.resolve("b"), elsewhere);
        Files.createSymbolicLink(site.resolve("c"), Path.of("nowhere"));
        Files.createSymbolicLink(site.resolve("d"), Path.of("d"));
        Files.createSymbolicLink(site.resolve("e"), site);
        Files.createSymbolicLink(site.resolve("_f"), elsewhere);
        assertEquals(List.of("index.md"), found());
        assertEquals(
                List.of(skipped("a.md"), skipped("b"), skipped("c"), skipped("d"), skipped("e")), Printed.lines(log));
    }

    @Test
    void theSiteItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("link"), site);
        assertEquals(
                List.of("index.md"),
                new SourceLoader()
                        .load(link, Set.of(), log).files().stream()
                                .map(f -> f.path().value())
                                .toList());
    }

    @Test
    @Timeout(20)
    void pipesDoNotBlock() throws IOException, InterruptedException {
        assumeTrue(makePipe(site.resolve("pipe.md")), "there is no mkfifo");
        assertEquals(List.of("index.md"), found());
        assertEquals(
                List.of("pipe.md: warning: 'pipe.md' is not a regular file and was left out [file-skipped]\n"
                        + "  hint: remove it, or put a file in its place"),
                Printed.lines(log));
    }

    @Test
    void whatMayNotBeReadIsAnError() throws IOException {
        Files.createDirectory(site.resolve("closed"));
        Files.writeString(site.resolve("secret.md"), "");
        for (String name : List.of("closed", "secret.md")) {
            Files.setPosixFilePermissions(site.resolve(name), PosixFilePermissions.fromString("---------"));
        }
        assumeFalse(Files.isReadable(site.resolve("secret.md")), "this user may read everything");
        assertEquals(List.of("index.md"), found());
        assertEquals(
                List.of(
                        "closed: error: cannot be read: permission denied [source-unreadable]",
                        "secret.md: error: cannot be read: permission denied [source-unreadable]"),
                Printed.lines(log));
        Files.setPosixFilePermissions(site.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> found() {
        return new SourceLoader()
                .load(site, Set.of(), log).files().stream()
                        .map(f -> f.path().value())
                        .toList();
    }

    private static String skipped(String path) {
        return path + ": warning: '" + path + "' is a symbolic link and was left out [file-skipped]\n"
                + "  hint: put a copy of what it points to in its place";
    }

    private static boolean makePipe(Path file) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
