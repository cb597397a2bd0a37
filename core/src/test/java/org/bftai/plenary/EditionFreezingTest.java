package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;

class EditionFreezingTest extends InFrozenSeries {
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
}
