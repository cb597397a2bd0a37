package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.source.SourceLoader;
import org.bftai.plenary.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere file names do not depend on the locale")
class PosixLocaleTest {
    /** Loads a site and publishes what is asked for. */
    static final class Builder {
        public static void main(String[] arguments) {
            Path dir = Path.of(arguments[0]);
            DiagnosticLog log = new DiagnosticLog();
            SourceTree tree = new SourceLoader().load(dir.resolve("site"), Set.of(), log);
            Fork.utf8().println(tree.files().stream().map(f -> f.path().value()).toList());
            try (Publication publication = Publisher.begin(dir.resolve("out"), dir.resolve("site"), log)
                    .orElseThrow()) {
                publication.accept(file("index.html"));
                if (arguments.length > 1) {
                    publication.accept(file("caf\u00E9/index.html"));
                }
                Fork.utf8().println(publication.publish());
            }
            Printed.lines(log.sorted(), dir).forEach(Fork.utf8()::println);
        }

        private static OutputFile file(String path) {
            return new OutputFile(new OutputPath(path), new Content.Text("Gr\u00FC\u00DFe \u2014"), "index.md");
        }
    }

    @TempDir
    private Path dir;

    @Test
    void textIsWrittenAsEverywhere() throws IOException, InterruptedException {
        new Folder(dir).with("site/index.md", "");
        assertEquals(
                List.of("[index.md]", "Optional[Published[files=1, written=1, removed=0]]"),
                lines("C", dir.toString()));
        assertEquals(Map.of("index.html", "Gr\u00FC\u00DFe \u2014"), new Folder(dir.resolve("out")).site());
    }

    @Test
    void namesThatItCannotReadAreErrorsWithTheWayOut() throws IOException, InterruptedException {
        new Folder(dir).with("site/caf\u00E9.md", "").with("site/index.md", "");
        assertEquals(
                List.of(
                        "[index.md]",
                        "Optional[Published[files=1, written=1, removed=0]]",
                        "caf\uFFFD\uFFFD.md: error: the name 'caf\uFFFD\uFFFD.md' cannot be read in this locale [file-name]",
                        "  hint: set LC_ALL=C.UTF-8, or rename it; file names are read as US-ASCII"),
                lines("C", dir.toString()));
    }

    @Test
    void namesThatItCannotWriteAreErrorsWithTheWayOut() throws IOException, InterruptedException {
        new Folder(dir).with("site/index.md", "");
        assertEquals(
                List.of(
                        "[index.md]",
                        "Optional.empty",
                        "index.md: error: the file name 'caf\u00E9/index.html' cannot be written in this locale"
                                + " [output-failed]",
                        "  hint: set LC_ALL=C.UTF-8, or give the page a permalink of plain letters"),
                lines("C", dir.toString(), "publish"));
        assertEquals(false, Files.exists(dir.resolve("out")));
    }

    @Test
    void theWayOutIsOne() throws IOException, InterruptedException {
        new Folder(dir).with("site/caf\u00E9.md", "");
        assertEquals(
                List.of("[caf\u00E9.md]", "Optional[Published[files=2, written=2, removed=0]]"),
                lines("C.UTF-8", dir.toString(), "publish"));
        assertEquals(List.of("caf\u00E9/index.html", "index.html"), new Folder(dir.resolve("out")).names());
    }

    @Test
    void namesOfTheLastBuildThatItCannotRemoveAreErrorsToo() throws IOException, InterruptedException {
        new Folder(dir).with("site/index.md", "");
        lines("C.UTF-8", dir.toString(), "publish");
        assertEquals(
                List.of(
                        "[index.md]",
                        "Optional.empty",
                        "DIR/out: error: the file name 'caf\u00E9/index.html' cannot be written in this locale"
                                + " [output-failed]",
                        "  hint: set LC_ALL=C.UTF-8, as the last build had it"),
                lines("C", dir.toString()));
        assertEquals(List.of("caf\u00E9/index.html", "index.html"), new Folder(dir.resolve("out")).names());
    }

    private static List<String> lines(String locale, String... arguments) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("LC_ALL", locale, "LANG", locale, "LC_CTYPE", locale);
        try (Fork fork = Fork.start(List.of(), environment, Builder.class, arguments)) {
            return fork.lines();
        }
    }
}
