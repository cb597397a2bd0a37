package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
    @TempDir
    private Path dir;

    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void findRealPath() throws IOException {
        dir = dir.toRealPath();
        new Folder(dir).with("site/index.md", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "out",
                "site/_site",
                "site/.public",
                "site/target/site",
                "site/pages/_out",
                "deep/er/out",
                "x/../out"
            })
    void publishesBesideTheSiteOrWhereTheSiteDoesNotLook(String output) {
        assertTrue(begin(output).isPresent());
        assertEquals(List.of(), log.sorted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "site           | is the site's own folder                                     | choose a folder such as 'target/site'",
                "site/x/..      | is the site's own folder                                     | choose a folder such as 'target/site'",
                ".              | holds the site that is built                                 | choose a folder such as 'target/site'",
                "site/public    | lies in the site, and the next build would take it for content | choose 'target/site', or a name that begins with '_'",
                "site/layouts   | lies in the site, and the next build would take it for content | choose 'target/site', or a name that begins with '_'",
                "file/out       | lies below 'file', which is a file                           | choose another folder",
                "file           | is not a folder                                              | remove it, or choose another folder",
                "repository     | holds '.git'                                                 | choose a folder of its own for the site",
                "repository/.git/x | holds 'a repository's own files'                          | choose a folder of its own for the site",
                "project        | holds 'pom.xml'                                              | choose a folder of its own for the site",
                "other          | holds 'site.yml'                                             | choose a folder of its own for the site",
            })
    void refusesFoldersThatAreNotForThis(String output, String what, String hint) throws IOException {
        new Folder(dir).with("file", "").with("repository/.git/HEAD", "").with("project/pom.xml", "");
        new Folder(dir).with("other/site.yml", "");
        var before = new Folder(dir).files();
        assertTrue(begin(output).isEmpty());
        String path = dir.resolve(output).toString().replace(dir.toString(), "DIR");
        assertEquals(
                List.of(path + ": error: cannot publish to '" + path + "': it " + what + " [output-folder]\n  hint: "
                        + hint),
                Printed.lines(log.sorted(), dir));
        assertEquals(before, new Folder(dir).files());
    }

    @Test
    void refusesHomeAndRootFolders() {
        Path home = Path.of("/home/ada").toAbsolutePath();
        Path site = Path.of("/srv/site").toAbsolutePath();
        assertEquals("is, or holds, your home folder", what(home, site, home));
        assertEquals("is, or holds, your home folder", what(home.getParent(), site, home));
        assertEquals("is the root of the file system", what(home.getRoot(), site, home));
        assertEquals("nothing", what(home.resolve("public"), site, home));
    }

    @Test
    void publishesToAWorkingTreeSetAsideForIt() throws IOException {
        new Folder(dir).with("pages/.git", "gitdir: ../repository/.git/worktrees/pages");
        assertTrue(begin("pages").isPresent());
    }

    @Test
    void seesThroughALinkToTheSite() throws IOException {
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("site"));
        assertTrue(begin("link").isEmpty());
        assertEquals(
                List.of("DIR/link: error: cannot publish to 'DIR/link': it is the site's own folder [output-folder]\n"
                        + "  hint: choose a folder such as 'target/site'"),
                Printed.lines(log.sorted(), dir));
    }

    /** Begin and end, so that what is left is what begin leaves. */
    private Optional<Publication> begin(String output) {
        Optional<Publication> publication = Publisher.begin(dir.resolve(output), dir.resolve("site"), log);
        publication.ifPresent(Publication::close);
        return publication;
    }

    private static String what(Path output, Path site, Path home) {
        return OutputFolder.problem(output, site, home)
                .map(OutputFolder.Problem::what)
                .orElse("nothing");
    }
}
