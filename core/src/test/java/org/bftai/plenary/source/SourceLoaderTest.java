package org.bftai.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLoaderTest {
    @TempDir
    private Path site;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void findsFilesSortedByPath() throws IOException {
        files("b.md", "a/index.md", "a-b.md", "assets/x.png", "layouts/single.ftlh", "site.yml", "strings/de.yml");
        assertEquals(
                List.of(
                        "a-b.md",
                        "a/index.md",
                        "assets/x.png",
                        "b.md",
                        "layouts/single.ftlh",
                        "site.yml",
                        "strings/de.yml"),
                found());
        assertEquals(List.of(), Printed.lines(log));
    }

    @Test
    void leavesOutWhatIsNeverContent() throws IOException {
        files(".git/HEAD", "_drafts/a.md", "a/.hidden", "a/_b.md", "target/site/index.html", "src/main/java/A.java");
        files("pom.xml", "mvnw", "mvnw.cmd", ".mvn/wrapper/x", "EDITING.md", "index.md");
        assertEquals(List.of("index.md"), found());
    }

    @Test
    void leavesOutWhatEditorsAndSystemsLeaveBehind() throws IOException {
        files("cfp.md~", "a/cfp.md.bak", ".cfp.md.swp", "cfp.swp", "#cfp.md#", "a/Thumbs.db", "desktop.ini");
        files(
                "node_modules/left-pad/readme.md",
                "a/node_modules/b.md",
                "index.md",
                "a/backup.md",
                "a#b.md",
                "bak/c.md");
        assertEquals(List.of("a#b.md", "a/backup.md", "bak/c.md", "index.md"), found());
    }

    @Test
    void namesOfMavenAreContentInSubfolders() throws IOException {
        files("slides/src/a.md", "slides/target/b.md", "slides/pom.xml", "slides/EDITING.md");
        assertEquals(List.of("slides/EDITING.md", "slides/pom.xml", "slides/src/a.md", "slides/target/b.md"), found());
    }

    @Test
    void leavesOutWhatItIsTold() throws IOException {
        files("index.md", "public/index.html", "public/a/b.html", "public2/c.md");
        Path indirect = site.resolve("public2/../public");
        SourceTree tree = new SourceLoader().load(site, Set.of(indirect), log);
        assertEquals(List.of("index.md", "public2/c.md"), paths(tree));
    }

    @Test
    void knowsSizeAndPlaceOfAFile() throws IOException {
        Files.writeString(site.resolve("a.md"), "abc");
        SourceFile file = load().find("a.md").orElseThrow();
        assertEquals(3, file.size());
        assertEquals("abc", Files.readString(file.file()));
    }

    @Test
    void findsAFileByItsWholePathOnly() throws IOException {
        files("a.md", "b/a.md", "c.md");
        SourceTree tree = load();
        assertEquals("b/a.md", tree.find("b/a.md").orElseThrow().path().value());
        assertEquals(
                true,
                tree.find("b").isEmpty()
                        && tree.find("").isEmpty()
                        && tree.find("d.md").isEmpty());
    }

    @Test
    void readsNamesAsNfcWhateverTheFileSystemKeeps() throws IOException {
        files("cafe\u0301.md");
        assertEquals(List.of("caf\u00E9.md"), found());
    }

    @Test
    void refusesNamesThatAreOneOnOtherSystems() throws IOException {
        files("News/a.md", "Cafe\u0301.md", "cafe\u0301.md");
        if (!Files.exists(site.resolve("news"))) {
            files("news/b.md", "caf\u00E9.md");
        }
        assumeTrue(found().size() == 5, "this file system tells neither case nor composition apart");
        assertEquals(
                List.of(
                        "caf\u00E9.md: error: 'Cafe\u0301.md' and 'caf\u00E9.md' differ only in upper and lower case,"
                                + " and are one file on other systems [url-collision]\n"
                                + "  hint: rename one of them",
                        "news: error: 'News' and 'news' differ only in upper and lower case, and are one file on other"
                                + " systems [url-collision]\n  hint: rename one of them"),
                Printed.lines(log));
    }

    @Test
    void refusesNamesThatDifferInCompositionOnly() throws IOException {
        files("cafe\u0301.md", "caf\u00E9.md");
        assumeTrue(found().size() == 2, "this file system composes letters itself");
        assertEquals(
                List.of("caf\u00E9.md: error: 'cafe\u0301.md' and 'caf\u00E9.md' differ only in how Unicode composes"
                        + " letters, and are one file on other systems [url-collision]\n"
                        + "  hint: rename one of them"),
                Printed.lines(log));
    }

    @Test
    void refusesNamesThatOtherSystemsCannotStore() throws IOException {
        files("con.md", "news/what?.md", "a/Überblick: neu .md");
        assertEquals(List.of(), found());
        assertEquals(
                List.of(
                        "a/Überblick: neu .md: error: the name 'Überblick: neu .md' holds ':' [file-name]\n"
                                + "  hint: rename it, for example to 'uberblick-neu.md'",
                        "con.md: error: the name 'con.md' is the name of a device on Windows [file-name]\n"
                                + "  hint: rename it, for example to 'page-con.md'",
                        "news/what?.md: error: the name 'what?.md' holds '?' [file-name]\n"
                                + "  hint: rename it, for example to 'what.md'"),
                Printed.lines(log));
    }

    @Test
    void reportsAFolderThatIsNotThere() {
        SourceTree tree = new SourceLoader().load(Path.of("no-such-folder"), Set.of(), log);
        assertEquals(List.of(), tree.files());
        assertEquals(
                List.of("no-such-folder: error: the site's folder cannot be read: it does not exist"
                        + " [source-unreadable]"),
                Printed.lines(log));
    }

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Path file = site.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private SourceTree load() {
        return new SourceLoader().load(site, Set.of(), log);
    }

    private List<String> found() {
        return paths(load());
    }

    private static List<String> paths(SourceTree tree) {
        return tree.files().stream().map(f -> f.path().value()).toList();
    }
}
