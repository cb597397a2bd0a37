package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "mounts a small file system of its own")
class FullDiskTest {
    /** Publishes a page, then one that does not fit, then the first again. */
    static final class Builder {
        public static void main(String[] arguments) throws IOException {
            Path dir = Path.of(arguments[0]);
            Files.createDirectories(dir.resolve("site"));
            DiagnosticLog log = new DiagnosticLog();
            for (int length : new int[] {10, 1 << 20, 10}) {
                try (Publication publication = Publisher.begin(dir.resolve("out"), dir.resolve("site"), log)
                        .orElseThrow()) {
                    publication.accept(file("a.html", length));
                    publication.accept(file("b.html", length));
                    Fork.utf8().println(publication.publish());
                }
                Fork.utf8().println(lengths(new Folder(dir)));
            }
            Printed.lines(log.sorted(), dir).forEach(Fork.utf8()::println);
        }

        private static OutputFile file(String path, int length) {
            return new OutputFile(new OutputPath(path), new Content.Text("x".repeat(length)), "test");
        }

        private static Map<String, Integer> lengths(Folder folder) throws IOException {
            Map<String, Integer> lengths = new TreeMap<>();
            folder.files().forEach((name, text) -> lengths.put(name, text.length()));
            return lengths;
        }
    }

    @Test
    void theOldSiteStaysAndTheReasonIsSaid(@TempDir Path dir) throws IOException, InterruptedException {
        List<String> mounted = List.of(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=256k tmpfs \"$0\" && exec \"$@\"",
                dir.toString());
        assumeTrue(succeeds(mounted), "this user may not mount a small file system");
        try (Fork fork = Fork.start(mounted, Map.of(), Builder.class, dir.toString())) {
            assertEquals(
                    List.of(
                            "Optional[Published[files=2, written=2, removed=0]]",
                            "{out/.plenary-manifest=146, out/a.html=10, out/b.html=10, site/=0}",
                            "Optional.empty",
                            "{out/.plenary-manifest=146, out/a.html=10, out/b.html=10, site/=0}",
                            "Optional[Published[files=2, written=0, removed=0]]",
                            "{out/.plenary-manifest=146, out/a.html=10, out/b.html=10, site/=0}",
                            "DIR/out: error: cannot write 'a.html': No space left on device [output-failed]",
                            "  hint: nothing was published; make room, and build again"),
                    fork.lines());
        }
    }

    private static boolean succeeds(List<String> prefix) throws InterruptedException {
        try {
            List<String> command = new java.util.ArrayList<>(prefix);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
