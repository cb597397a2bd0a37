package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;

/** What builds make and say of an edition that is frozen. */
class FrozenEditionTest extends InFrozenSeries {
    @Test
    void nothingReachesAFrozenEdition() throws IOException {
        freeze();
        SortedMap<String, String> frozen = published(DAY);
        assertTrue(frozen.get("2025/index.html").contains("<aside>2025 <a href=\"../\">now</a></aside>"));

        write("editions/2025/cfp.md", "# Another call\n");
        write("editions/2025/flyer.txt", "Go!\n");
        write("editions/2025/late.md", "# Late\n");
        write("editions/2025/site.yml", "theme: {accent: \"#123456\"}\n");
        write("layouts/single.ftlh", "${page.title}");
        Files.delete(site.resolve("editions/2025/index.md"));
        SortedMap<String, String> later = published(Instant.parse("2031-01-01T00:00:00Z"));

        assertEquals(below("2025/", frozen), below("2025/", later));
        assertEquals("""
                editions/2025/cfp.md: info: the file was changed after the edition was frozen, and visitors see it as it was [frozen-behind]
                  hint: take the change into the edition by the goal amend, with -Dyear=2025
                editions/2025/edition.lock: info: 1 of its files were taken away, such as index.md, after the edition was frozen, and visitors see it as it was [frozen-behind]
                  hint: take the change into the edition by the goal amend, with -Dyear=2025
                editions/2025/flyer.txt: info: the file was changed after the edition was frozen, and visitors see it as it was [frozen-behind]
                  hint: take the change into the edition by the goal amend, with -Dyear=2025
                editions/2025/late.md: info: the file was added after the edition was frozen, and visitors see it as it was [frozen-behind]
                  hint: take the change into the edition by the goal amend, with -Dyear=2025
                editions/2025/site.yml: info: the file was added after the edition was frozen, and visitors see it as it was [frozen-behind]
                  hint: take the change into the edition by the goal amend, with -Dyear=2025
                """, build(DAY).printed());
    }

    @Test
    void aFrozenEditionNeedsNoSources() throws IOException {
        freeze();
        SortedMap<String, String> frozen = published(DAY);
        for (String file : new String[] {"index.md", "cfp.md", "flyer.txt", "event.yml"}) {
            Files.delete(site.resolve("editions/2025/" + file));
        }
        assertEquals(frozen, published(DAY));
        assertTrue(frozen.get("2026/index.html").contains("../2025/cfp/"), "a link to a source that is gone");
        assertTrue(frozen.get("dates.ics").contains("SUMMARY:BFT-AI 2025"), "the calendar of all editions");
        assertTrue(frozen.get("cfp/index.html").contains("../2025/cfp/"), "the newest edition that has the page");
        assertTrue(frozen.get("sitemap.xml").contains("https://bft-ai.example/2025/cfp/"));
    }

    @Test
    void aChangedByteIsAnError() throws IOException {
        freeze();
        write("editions/2025/frozen/flyer.txt", "Come?\n");
        write("editions/2025/frozen/more.txt", "more\n");
        Files.delete(site.resolve("editions/2025/frozen/cfp/index.html"));
        BuiltSite built = build(DAY);
        assertFalse(built.result().ok());
        assertEquals("""
                editions/2025/frozen/cfp/index.html: error: the file is gone, and was published as /2025/cfp/index.html [frozen-changed]
                  hint: bring the file back, by 'git restore' or the goal amend, which renders it anew
                editions/2025/frozen/flyer.txt: error: the file is not as it was frozen [frozen-changed]
                  hint: bring the file back, by 'git restore' or the goal amend, which renders it anew
                editions/2025/frozen/more.txt: error: the file is no part of the edition as it was frozen [frozen-changed]
                  hint: take it away
                """, built.printed().replaceAll("(?s)editions/2026.*", ""));
    }

    @Test
    void aLockThatSaysNothingIsAnError() throws IOException {
        freeze();
        write("editions/2025/edition.lock", "files: [\n");
        assertTrue(build(DAY)
                .printed()
                .startsWith("editions/2025/edition.lock:1:8: error: the lock of the edition cannot be read"));
    }

    @Test
    void noEditionIsMadeFromFactsThatCannotBeRead() throws IOException {
        freeze();
        write("editions/2025/event.yml", "dates: [\n");
        assertTrue(build(DAY).result().ok());
        CommandResult made = new NextEdition()
                .run(new NextEditionRequest(
                        BuildRequest.of(site, getClass().getClassLoader(), DAY),
                        work,
                        Optional.of("2027"),
                        Optional.of("2025"),
                        false,
                        "mvn plenary:"));
        assertFalse(made.ok());
        assertEquals(
                "editions/2025/event.yml:1:8",
                made.findings().all().get(0).location().toString());
        assertFalse(Files.exists(site.resolve("editions/2027")));
    }

    @Test
    void aLedgerThatIsGoneIsAnErrorUntilThereIsOneAgain() throws IOException {
        freeze();
        Files.delete(site.resolve("editions/ledger.txt"));
        BuiltSite built = build(DAY);
        assertFalse(built.result().ok());
        assertTrue(built.printed().contains("""
                editions/ledger.txt: error: the file is gone, and nothing says which addresses were published [address-gone]
                  hint: bring it back, such as by 'git restore'; if it is lost, make an empty one, build, and run ledger
                """), built.printed());
        write("editions/ledger.txt", "");
        assertTrue(build(DAY).result().ok());
    }

    @Test
    void aLockThatIsGoneIsAnErrorUntilTheEditionIsFrozenAgain() throws IOException {
        freeze();
        SortedMap<String, String> frozen = FileTree.read(site);
        Files.delete(site.resolve("editions/2025/edition.lock"));
        BuiltSite built = build(DAY);
        assertFalse(built.result().ok());
        assertTrue(built.printed().startsWith("""
                editions/2025/edition.lock: error: the lock of a frozen edition is gone, and nothing says what its files are [frozen-changed]
                """), built.printed());
        freeze();
        assertEquals(frozen, FileTree.read(site));
    }

    @Test
    void whatDesktopsLeaveInFoldersIsNoChange() throws IOException {
        freeze();
        SortedMap<String, String> before = published(DAY);
        write("editions/2025/frozen/.DS_Store", "icons");
        write("editions/2025/frozen/cfp/.directory", "icons");
        assertEquals(before, published(DAY));
    }
}
