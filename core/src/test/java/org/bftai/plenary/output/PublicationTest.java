package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path dir;

    private Folder out = new Folder(Path.of(""));
    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void findRealPath() throws IOException {
        dir = dir.toRealPath();
        out = new Folder(dir.resolve("target/out"));
        new Folder(dir).with("site/logo.svg", "<svg/>");
    }

    @Test
    void publishesTextBytesAndCopies() throws IOException {
        Optional<Published> published = publish(
                text("index.html", "Grüße 📢"),
                file("a.bin", new Content.Bytes(new byte[] {65, 66})),
                file("assets/logo.svg", new Content.Copy(dir.resolve("site/logo.svg"))));
        assertEquals(Optional.of(new Published(3, 3, 0)), published);
        assertEquals(Map.of("index.html", "Grüße 📢", "a.bin", "AB", "assets/logo.svg", "<svg/>"), out.site());
    }

    @Test
    void listsWhatItWroteForSha256sum() throws IOException {
        publish(text("b/c.html", "abc"), text("a.html", ""));
        assertEquals("""
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.html
                """, out.files().get(".plenary-manifest"));
    }

    @Test
    void changesNothingBeforePublishAndLeavesNoTraceWithoutIt() throws IOException {
        publish(text("a.html", "old"));
        var before = new Folder(dir).files();
        try (Publication publication = begin()) {
            publication.accept(text("a.html", "new"));
            publication.accept(text("b.html", "new"));
            assertEquals(Map.of("a.html", "old"), out.site());
        }
        assertEquals(before, new Folder(dir).files());
    }

    @Test
    void makesNoFolderWithoutPublishing() throws IOException {
        try (Publication publication = begin()) {
            publication.accept(text("a.html", "new"));
        }
        assertFalse(Files.exists(dir.resolve("target")));
    }

    @Test
    void leavesNothingBesideTheOutputFolder() throws IOException {
        publish(text("a.html", "new"));
        assertEquals(
                List.of("site/logo.svg", "target/out/.plenary-manifest", "target/out/a.html"),
                List.copyOf(new Folder(dir).files().keySet()));
    }

    @Test
    void doesNotTouchWhatHasNotChanged() throws IOException {
        publish(text("a.html", "same"), text("b.html", "old"));
        for (String name : List.of("a.html", "b.html", ".plenary-manifest")) {
            Files.setLastModifiedTime(out.path().resolve(name), LONG_AGO);
        }
        assertEquals(Optional.of(new Published(2, 0, 0)), publish(text("a.html", "same"), text("b.html", "old")));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(out.path().resolve(".plenary-manifest")));
        assertEquals(Optional.of(new Published(2, 1, 0)), publish(text("a.html", "same"), text("b.html", "new")));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(out.path().resolve("a.html")));
        assertEquals(Map.of("a.html", "same", "b.html", "new"), out.site());
    }

    @Test
    void tellsChangesOfTheSameLengthAndOfLargeFiles() throws IOException {
        String large = "x".repeat(200_000);
        publish(text("a.txt", large + "1"), text("b.txt", large), text("c.txt", large + "1"));
        assertEquals(
                Optional.of(new Published(3, 2, 0)),
                publish(text("a.txt", large + "2"), text("b.txt", large), text("c.txt", large)));
        assertEquals(Map.of("a.txt", large + "2", "b.txt", large, "c.txt", large), out.site());
    }

    @Test
    void removesWhatIsNoLongerPartOfTheSite() throws IOException {
        publish(text("a.html", "1"), text("b/c/d.html", "2"), text("b/e.html", "3"));
        assertEquals(Optional.of(new Published(1, 0, 2)), publish(text("a.html", "1")));
        assertEquals(Map.of("a.html", "1"), out.files().headMap("b").tailMap("a"));
        assertFalse(Files.exists(out.path().resolve("b")));
    }

    @Test
    void keepsWhatOthersPutThere() throws IOException {
        publish(text("b/c.html", "1"));
        out.with("CNAME", "example.org").with("b/theirs.html", "2").with("apidocs/index.html", "3");
        publish(text("a.html", "4"));
        assertEquals(
                Map.of("a.html", "4", "CNAME", "example.org", "b/theirs.html", "2", "apidocs/index.html", "3"),
                out.site());
        assertEquals(List.of(), log.sorted());
    }

    @Test
    void keepsWhatOthersChangedAndSaysSoOnce() throws IOException {
        publish(text("a.html", "1"), text("b.html", "2"));
        out.with("b.html", "theirs");
        publish(text("a.html", "1"));
        publish(text("a.html", "1"));
        assertEquals(Map.of("a.html", "1", "b.html", "theirs"), out.site());
        assertEquals(
                List.of("DIR/target/out: warning: no longer part of the site, but changed since it was written, and"
                        + " therefore kept: 'b.html' [output-foreign]"),
                Printed.lines(log.sorted(), dir));
    }

    @Test
    void saysOnceThatItReplacedWhatOthersWrote() throws IOException {
        for (int i = 1; i < 8; i++) {
            out.with(i + ".html", "theirs");
        }
        publish(IntStream.range(1, 9)
                .mapToObj(i -> text(i + ".html", i == 2 ? "theirs" : "mine"))
                .toArray(OutputFile[]::new));
        publish(IntStream.range(1, 9).mapToObj(i -> text(i + ".html", "more")).toArray(OutputFile[]::new));
        assertEquals("more", out.site().get("1.html"));
        assertEquals(
                List.of("DIR/target/out: warning: part of the site now, so what somebody else had written was replaced:"
                        + " '1.html', '3.html', '4.html', '5.html', '6.html' and 1 more [output-foreign]"),
                Printed.lines(log.sorted(), dir));
    }

    @Test
    void aPageMayBecomeAFolderAndAFolderAPage() throws IOException {
        publish(text("a", "1"), text("b/c/d.html", "2"), text("b/e.html", "3"));
        assertEquals(Optional.of(new Published(2, 2, 3)), publish(text("a/x.html", "4"), text("b", "5")));
        assertEquals(Map.of("a/x.html", "4", "b", "5"), out.site());
    }

    @Test
    void refusesToReplaceFoldersOfOthers() throws IOException {
        publish(text("a.html", "1"), text("b/c.html", "2"));
        out.with("b/theirs", "3").with("d", "4");
        Files.createDirectories(out.path().resolve("e"));
        var before = out.files();
        assertEquals(
                Optional.empty(),
                publish(text("a.html", "new"), text("b", "new"), text("d/x.html", "new"), text("e", "new")));
        assertEquals(before, out.files());
        assertEquals(
                List.of(
                        "DIR/target/out: error: cannot write 'b': a folder that no build made is in its place"
                                + " [output-failed]\n  hint: move it, or remove it",
                        "DIR/target/out: error: cannot write 'd/x.html': 'd' is a file that no build wrote"
                                + " [output-failed]\n  hint: move it, or remove it",
                        "DIR/target/out: error: cannot write 'e': a folder that no build made is in its place"
                                + " [output-failed]\n  hint: move it, or remove it"),
                Printed.lines(log.sorted(), dir));
    }

    @Test
    void writesAndRemovesNothingThroughALink() throws IOException {
        publish(text("a.html", "1"), text("b/c.html", "2"));
        new Folder(dir).with("elsewhere/c.html", "2");
        Files.delete(out.path().resolve("b/c.html"));
        Files.delete(out.path().resolve("b"));
        Files.createSymbolicLink(out.path().resolve("b"), dir.resolve("elsewhere"));
        assertEquals(Optional.of(new Published(1, 0, 0)), publish(text("a.html", "1")));
        assertEquals(Optional.empty(), publish(text("b/c.html", "new")));
        assertEquals(Map.of("c.html", "2"), new Folder(dir.resolve("elsewhere")).files());
        assertEquals(
                List.of("DIR/target/out: error: cannot write 'b/c.html': 'b' is a symbolic link that no build wrote"
                        + " [output-failed]\n  hint: move it, or remove it"),
                Printed.lines(log.sorted(), dir));
    }

    @Test
    void aPageJoinsAFolderThatSomebodyMadeMeanwhile() throws IOException {
        try (Publication publication = begin()) {
            publication.accept(text("a/index.html", "A"));
            publication.accept(text("a/b/index.html", "B"));
            publication.accept(text("a/c.html", "C"));
            out.with("a/b/theirs.txt", "kept");
            assertEquals(Optional.of(new Published(3, 3, 0)), publication.publish());
        }
        assertEquals(
                Map.of("a/index.html", "A", "a/b/index.html", "B", "a/c.html", "C", "a/b/theirs.txt", "kept"),
                out.site());
        assertEquals(List.of(), log.sorted());
    }

    @Test
    void aPageFollowsNoLinkThatSomebodyMadeMeanwhile() throws IOException {
        Files.createDirectories(dir.resolve("elsewhere"));
        try (Publication publication = begin()) {
            publication.accept(text("a/index.html", "A"));
            Files.createDirectories(out.path());
            Files.createSymbolicLink(out.path().resolve("a"), dir.resolve("elsewhere"));
            assertEquals(Optional.empty(), publication.publish());
        }
        try (Stream<Path> files = Files.list(dir.resolve("elsewhere"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void replacesALinkInsteadOfWritingThroughIt() throws IOException {
        new Folder(dir).with("elsewhere.html", "theirs");
        Files.createDirectories(out.path());
        Files.createSymbolicLink(out.path().resolve("a.html"), dir.resolve("elsewhere.html"));
        publish(text("a.html", "theirs"));
        assertFalse(Files.isSymbolicLink(out.path().resolve("a.html")));
        assertEquals("theirs", Files.readString(dir.resolve("elsewhere.html")));
    }

    @Test
    void aManifestCannotPointOutside() throws IOException {
        new Folder(dir).with("target/precious", "");
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ";
        out.with("theirs", "").with(".plenary-manifest", empty + "../precious\n" + empty + "/etc/x\nnonsense\n");
        publish(text("a.html", "1"));
        assertEquals(true, Files.exists(dir.resolve("target/precious")));
        assertEquals(List.of("a.html", "theirs"), out.names());
    }

    @Test
    void refusesTwoFilesForOnePath() throws IOException {
        assertEquals(
                Optional.empty(),
                publish(
                        new OutputFile(new OutputPath("cfp/index.html"), new Content.Text("1"), "cfp/index.md"),
                        new OutputFile(new OutputPath("cfp/index.html"), new Content.Text("2"), "cfp.md"),
                        new OutputFile(new OutputPath("Feed.xml"), new Content.Text("3"), "generated"),
                        new OutputFile(new OutputPath("feed.xml"), new Content.Text("4"), "feed.xml"),
                        new OutputFile(new OutputPath("cfp"), new Content.Text("5"), "cfp")));
        assertFalse(Files.exists(dir.resolve("target")));
        assertEquals(
                List.of(
                        "cfp.md: error: 'cfp' is published as 'cfp' and 'cfp.md' as 'cfp/index.html', which cannot lie"
                                + " side by side on every system [url-collision]\n"
                                + "  hint: rename one of them, or give it another permalink",
                        "cfp/index.md: error: 'cfp.md' and 'cfp/index.md' are both published as 'cfp/index.html'"
                                + " [url-collision]\n  hint: rename one of them, or give it another permalink",
                        "generated: error: 'feed.xml' is published as 'feed.xml' and 'generated' as 'Feed.xml', which"
                                + " cannot lie side by side on every system [url-collision]\n"
                                + "  hint: rename one of them, or give it another permalink"),
                Printed.lines(log.sorted(), dir));
    }

    @Test
    void reportsACopyThatIsGone() throws IOException {
        OutputFile gone =
                new OutputFile(new OutputPath("x.png"), new Content.Copy(dir.resolve("site/x.png")), "assets/x.png");
        assertEquals(Optional.empty(), publish(text("a.html", "1"), gone));
        assertEquals(List.of(), out.names());
        assertEquals(
                List.of("assets/x.png: error: cannot be read: it does not exist [source-unreadable]"),
                Printed.lines(log.sorted(), dir));
    }

    @Test
    void takesFilesFromManyThreads() throws IOException {
        try (Publication publication = begin()) {
            IntStream.range(0, 500)
                    .parallel()
                    .forEach(i -> publication.accept(text("p" + i + "/index.html", "page " + i)));
            assertEquals(Optional.of(new Published(500, 500, 0)), publication.publish());
        }
        assertEquals("page 499", out.site().get("p499/index.html"));
        assertEquals(500, out.site().size());
    }

    private Publication begin() {
        return Publisher.begin(out.path(), dir.resolve("site"), log).orElseThrow();
    }

    private Optional<Published> publish(OutputFile... files) {
        try (Publication publication = begin()) {
            List.of(files).forEach(publication::accept);
            return publication.publish();
        }
    }

    private static OutputFile text(String path, String text) {
        return file(path, new Content.Text(text));
    }

    private static OutputFile file(String path, Content content) {
        return new OutputFile(new OutputPath(path), content, "test");
    }
}
