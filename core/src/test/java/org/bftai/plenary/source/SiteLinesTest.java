package org.bftai.plenary.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLinesTest {
    @TempDir
    private Path site;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void showsTheLinesOfAnyFile() throws IOException {
        Files.writeString(site.resolve("a.md"), "\uFEFFone\r\ntwo\rthree\n\n");
        Files.writeString(site.resolve("b.md"), "other");
        SiteLines lines = new SiteLines(site);
        assertEquals(Optional.of("one"), lines.line(Location.of("a.md", 1, 1)));
        assertEquals(Optional.of("three"), lines.line(Location.of("a.md", 3, 1)));
        assertEquals(Optional.of("other"), lines.line(Location.of("b.md", 1, 1)));
        assertEquals(Optional.of("two"), lines.line(Location.of("a.md", 2, 1)));
        assertEquals(Optional.of(""), lines.line(Location.of("a.md", 5, 1)));
        assertEquals(Optional.empty(), lines.line(Location.of("a.md", 6, 1)));
        assertEquals(Optional.empty(), lines.line(Location.of("theme:layouts/x.ftlh", 1, 1)));
    }

    @Test
    void showsWhereAFileIsNotUtf8() throws IOException {
        Files.write(site.resolve("a.md"), "---\ntitle: Café\n".getBytes(ISO_8859_1));
        SourceTree tree = load();
        new TextReader().read(tree.files().get(0), log);
        DiagnosticFormatter formatter = new DiagnosticFormatter(new SiteLines(site));
        assertEquals(List.of("""
                        a.md:2:11: error: byte 0xE9 at offset 14 is not UTF-8 [source-encoding]
                          2 | title: Caf\uFFFD
                            |           ^
                          hint: save the file as UTF-8; if it was Windows-1252, the character here is 'é'"""), log.sorted().stream().map(formatter::format).toList());
    }

    private SourceTree load() {
        return new SourceLoader().load(site, Set.of(), log);
    }
}
