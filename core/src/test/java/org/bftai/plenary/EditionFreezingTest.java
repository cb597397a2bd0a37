package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFreezingTest {
    private static final Instant DAY = Instant.parse("2026-02-01T00:00:00Z");

    @TempDir
    Path work;

    private Path site;

    @BeforeEach
    void aSeriesWhoseFirstEditionIsOver() throws IOException {
        site = Files.createDirectory(work.resolve("site"));
        write("site.yml", "title: BFT-AI\nurl: https://bft-ai.example/\ncurrent: 2026\nchecks: {page-orphan: off}\n");
        write("editions/2025/event.yml", "acronym: BFT-AI\ndates: {submission: 2025-07-04, event: 2025-09-29}\n");
        write("editions/2025/index.md", "# {{ event.title }}\n\n{% include dates %}\n\n[Call](cfp.md)\n");
        write("editions/2025/cfp.md", "# Call\n\n[Flyer](flyer.txt)\n");
        write("editions/2025/flyer.txt", "Come!\n");
        write("editions/2026/event.yml", "acronym: BFT-AI\ndates: {submission: 2026-07-04, event: 2026-09-29}\n");
        write("editions/2026/index.md", "# {{ event.title }}\n\n[The call of last year](../2025/cfp.md)\n");
    }

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

    @Test
    void whatIsPublishedGoesIntoTheLedger() throws IOException {
        freeze();
        assertEquals("""
                /
                /2025/
                /2025/cfp/
                /2025/dates.ics
                /2025/feed.xml
                /2025/flyer.txt
                /2026/
                /2026/dates.ics
                /2026/feed.xml
                /cfp/
                """, read("editions/ledger.txt").replaceAll("(?m)^(#.*)?\n", ""));
    }

    @Test
    void onlyWhatIsOverIsFrozen() throws IOException {
        assertEquals("""
                year: error: edition 2026 is not over: the current one is 2026 [config-value]
                  hint: write current: with a later year into site.yml first
                """, refused(request(2026).withoutTheme().freeze()));
        assertEquals("""
                year: error: there is no edition 2019 [config-value]
                  hint: editions: 2025, 2026
                """, refused(request(2019).withoutTheme().freeze()));
        freeze();
        assertEquals("""
                year: error: edition 2025 is frozen [config-value]
                  hint: to take late changes into it: mvn plenary:amend -Dyear=2025
                """, refused(request(2025).withoutTheme().freeze()));
        write("site.yml", "title: One\n");
        FileTree.delete(site.resolve("editions"));
        assertEquals("""
                site.yml: error: the site has one edition at its root, which is never frozen [config-value]
                  hint: begin the next one, which moves it: mvn plenary:new-edition -Dyear=2026
                """, refused(request(2025).withoutTheme().freeze()));
    }

    @Test
    void whatHasErrorsIsNotFrozen() throws IOException {
        write("editions/2025/cfp.md", "# Call\n\n[Nowhere](/nowhere/)\n");
        String before = FileTree.read(site).toString();
        CommandResult result = request(2025).withoutTheme().freeze();
        assertFalse(result.ok());
        assertTrue(refused(result).contains("no page or file answers at '/nowhere/'"));
        assertEquals(before, FileTree.read(site).toString());
    }

    @Test
    void lateChangesAreShownAndStored() throws IOException {
        freeze();
        write("editions/2025/cfp.md", "# Call\n\n[Flyer](flyer.txt), [winners](awards.md)\n");
        write("editions/2025/awards.md", "# Winners\n\n[Home](/)\n");
        String before = FileTree.read(site).toString();
        CommandResult planned = request(2025).dry().withoutTheme().amend();
        assertEquals(before, FileTree.read(site).toString(), "a dry run writes nothing");

        CommandResult result =
                request(2025).at("2027-01-01T00:00:00Z").withoutTheme().amend();

        String lines = String.join("\n", result.lines()) + "\n";
        assertEquals("""
                + awards/index.html
                ~ cfp/index.html
                """, lines.replaceAll("(?m)^( .*|amended 2025)\n", "").replaceAll("(?m)^~ index.html\n", ""));
        assertTrue(lines.contains("    - <p><a href=\"../flyer.txt\">Flyer</a></p>\n"), lines);
        assertTrue(
                lines.contains("    + <p><a href=\"../flyer.txt\">Flyer</a>, <a href=\"../awards/\">winners</a></p>\n"),
                lines);
        assertEquals(lines.replace("amended", "would amend"), String.join("\n", planned.lines()) + "\n");
        assertTrue(read("editions/2025/edition.lock").contains("clock: \"2026-02-01T00:00:00Z\""));
        assertTrue(read("editions/ledger.txt").contains("\n/2025/awards/\n"));
        assertEquals("", build(DAY).printed());
        write("editions/2025/frozen/flyer.txt", "Go!\n");
        assertEquals(
                "! flyer.txt was not as it was frozen\namended 2025",
                String.join("\n", request(2025).withoutTheme().amend().lines()));
        assertEquals("Come!\n", read("editions/2025/frozen/flyer.txt"));
        assertEquals(
                "nothing is different",
                String.join("\n", request(2025).withoutTheme().amend().lines()));
    }

    @Test
    void whatAnInterruptedRunTookAwayIsStoredAnew() throws IOException {
        freeze();
        write("editions/2025/cfp.md", "# Call\n\n[Flyer](flyer.txt), late\n");
        Files.move(site.resolve("editions/2025/frozen"), site.resolve("editions/2025/.frozen.old"));
        assertFalse(build(DAY).result().ok());
        CommandResult result = request(2025).withoutTheme().amend();
        assertTrue(result.ok(), () -> refused(result));
        assertTrue(published(DAY).get("2025/cfp/index.html").contains("late"));
        assertFalse(Files.exists(site.resolve("editions/2025/.frozen.old")));
    }

    @Test
    void noAddressVanishes() throws IOException {
        freeze();
        Files.delete(site.resolve("editions/2025/flyer.txt"));
        write("editions/2025/cfp.md", "# Call\n");
        write("editions/ledger.txt", "");
        assertEquals("""
                editions/2025/edition.lock: error: '/flyer.txt' was published, and would no longer answer [address-gone]
                  hint: bring it back, or write redirect_from: /flyer.txt into the page that took its place
                """, refused(request(2025).withoutTheme().amend()));
        write("editions/2025/flyer.txt", "Come!\n");
        write("editions/2026/index.md", "# {{ event.title }}\n");
        Files.move(site.resolve("editions/2025/cfp.md"), site.resolve("editions/2025/call.md"));
        write("editions/2025/index.md", "# {{ event.title }}\n\n[Call](call.md)\n");
        assertEquals("""
                editions/2025/edition.lock: error: '/cfp/' was published, and would no longer answer [address-gone]
                  hint: bring it back, or write redirect_from: /cfp/ into the page that took its place
                """, refused(request(2025).withoutTheme().amend()));
        write("editions/2025/call.md", "---\nredirect_from: /cfp/\n---\n# Call\n");
        assertTrue(request(2025).withoutTheme().amend().ok());
    }

    @Test
    void anotherThemeIsAskedFor() throws IOException {
        freeze();
        assertEquals("""
                editions/2025/edition.lock: error: the edition was frozen with plain 1.0, and this is plain 2.0: every page may look different [config-value]
                  hint: run the goal of that version, or add -Dretheme=true
                """, refused(request(2025).of("2.0").withoutTheme().amend()));
        assertTrue(request(2025).of("2.0").withTheme().amend().ok());
        assertTrue(read("editions/2025/edition.lock").contains("version: \"2.0\""));
    }

    @Test
    void onlyWhatIsFrozenIsAmended() {
        assertEquals("""
                year: error: edition 2025 is not frozen: builds show its changes as they are [config-value]
                  hint: freeze it when it is over: mvn plenary:freeze -Dyear=2025
                """, refused(request(2025).withoutTheme().amend()));
    }

    @Test
    void howADateOfAFrozenEditionIsMovedIsSaid() {
        freeze();
        BuildRequest build = BuildRequest.of(site, getClass().getClassLoader(), DAY);

        CommandResult moved = new DateExtension()
                .run(new ExtendRequest(
                        build,
                        Optional.of(2025),
                        Optional.of("submission=2025-07-11"),
                        Optional.empty(),
                        true,
                        false,
                        "mvn plenary:"));

        assertEquals("""
                year: error: edition 2025 is frozen [config-value]
                  hint: write the dates into editions/2025/event.yml and store it anew: mvn plenary:amend -Dyear=2025
                """, refused(moved));
    }

    @Test
    void aYearIsAskedForAsNewEditionDoes() {
        assertEquals("""
                year: error: no year is given [config-value]
                  hint: write four digits, such as -Dyear=2026
                """, refused(freezing(Optional.empty()).freeze()));
        assertEquals("""
                year: error: '25' is no year [config-value]
                  hint: write four digits, such as -Dyear=2026
                """, refused(freezing(Optional.of("25")).amend()));
    }

    private EditionFreezing freezing(Optional<String> year) {
        BuildRequest build = BuildRequest.of(site, getClass().getClassLoader(), DAY);
        return new EditionFreezing(new FreezeRequest(build, year, "1.0", false, false, "mvn plenary:"));
    }

    private void freeze() {
        CommandResult result = request(2025).withoutTheme().freeze();
        assertTrue(result.ok(), () -> refused(result));
    }

    /** A request in words. */
    private record Asked(Path site, int year, Instant now, String version, boolean dryRun) {
        Asked at(String moment) {
            return new Asked(site, year, Instant.parse(moment), version, dryRun);
        }

        Asked of(String other) {
            return new Asked(site, year, now, other, dryRun);
        }

        Asked dry() {
            return new Asked(site, year, now, version, true);
        }

        EditionFreezing withoutTheme() {
            return freezing(false);
        }

        EditionFreezing withTheme() {
            return freezing(true);
        }

        private EditionFreezing freezing(boolean retheme) {
            BuildRequest build = BuildRequest.of(site, EditionFreezingTest.class.getClassLoader(), now);
            return new EditionFreezing(
                    new FreezeRequest(build, Optional.of("" + year), version, retheme, dryRun, "mvn plenary:"));
        }
    }

    private Asked request(int year) {
        return new Asked(site, year, DAY, "1.0", false);
    }

    private BuiltSite build(Instant now) {
        return BuiltSite.of(
                BuildRequest.of(site, getClass().getClassLoader(), now).withOutput(Optional.of(work.resolve("out"))));
    }

    private SortedMap<String, String> published(Instant now) throws IOException {
        BuiltSite built = build(now);
        assertTrue(built.result().ok(), built::printed);
        return FileTree.read(work.resolve("out"));
    }

    private static SortedMap<String, String> below(String folder, SortedMap<String, String> files) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().startsWith(folder))
                .collect(Collectors.toMap(f -> f.getKey(), f -> f.getValue(), (a, b) -> a, TreeMap::new));
    }

    private String refused(CommandResult result) {
        assertFalse(result.ok());
        return result.findings().all().stream()
                .map(d -> BuildReport.formatter(site).format(d) + "\n")
                .collect(Collectors.joining());
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
