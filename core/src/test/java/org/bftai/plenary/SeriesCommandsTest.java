package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.edit.founding.Interview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commands do that know editions, beside those that make and store them. */
class SeriesCommandsTest extends InSeries {
    private static final String FACTS = "acronym: LOOM\ndates:\n  submission: 2026-02-01\n  event: 2026-05-04\n";

    @BeforeEach
    void aSeries() throws IOException {
        write("site.yml", "title: LOOM\nurl: https://loom.example/\ncurrent: 2025\n");
        write("editions/2025/event.yml", FACTS.replace("2026", "2025"));
        write("editions/2025/index.md", "# LOOM\n\n[Call](cfp.md)\n");
        write("editions/2025/cfp.md", "# Call\n\nPapers are due on February 1, 2025.\n");
        write("editions/2026/event.yml", FACTS);
        write("editions/2026/index.md", "# LOOM\n\nPapers are due on February 1, 2026.\n");
    }

    @Test
    void datesAreMovedInTheCurrentEdition() throws IOException {
        assertTrue(extend(Optional.empty(), "submission=2025-02-08").ok());
        assertTrue(read("editions/2025/event.yml").contains("2025-02-01 -> 2025-02-08 (announced 2025-01-20)"));
        assertTrue(read("editions/2025/cfp.md").contains("due on {{ dates.submission }}."));
        assertEquals(FACTS, read("editions/2026/event.yml"));
    }

    @Test
    void datesAreMovedInTheEditionThatIsNamed() throws IOException {
        assertTrue(extend(Optional.of(2026), "submission=2026-02-08").ok());
        assertTrue(read("editions/2026/event.yml").contains("2026-02-01 -> 2026-02-08 (announced 2025-01-20)"));
        assertTrue(read("editions/2026/index.md").contains("due on {{ dates.submission }}."));
        assertEquals(FACTS.replace("2026", "2025"), read("editions/2025/event.yml"));
        assertEquals(
                "year: there is no edition 2019 whose dates could be moved",
                refused(extend(Optional.of(2019), "submission=2026-02-08")));
    }

    @Test
    void addressesAreEnteredOnce() throws IOException {
        assertEquals("""
                + /
                + /2025/
                + /2025/cfp/
                + /2025/dates.ics
                + /2025/feed.xml
                + /2026/
                + /2026/dates.ics
                + /2026/feed.xml
                + /cfp/
                9 addresses entered; commit editions/ledger.txt""", said(ledger()));
        assertEquals("nothing new: the ledger has 9 addresses", said(ledger()));
        write("editions/2025/venue.md", "# Venue\n\n[Home](/)\n");
        assertEquals("""
                + /2025/venue/
                + /venue/
                2 addresses entered; commit editions/ledger.txt""", said(ledger()));
        Files.delete(site.resolve("editions/2025/venue.md"));
        assertTrue(refused(ledger()).contains("'/2025/venue/' was published, and nothing answers there any more"));
    }

    @Test
    void aSiteOfOneEditionKeepsNoLedger() throws IOException {
        write("site.yml", "title: LOOM\n");
        write("index.md", "# LOOM\n");
        for (String year : new String[] {"2025", "2026"}) {
            Files.delete(site.resolve("editions/" + year + "/event.yml"));
        }
        assertTrue(refused(ledger()).endsWith("site.yml: the site has one edition at its root, and keeps no ledger"));
    }

    @Test
    void initWritesNoFactsAndPagesBesideEditions() {
        String lines = said(new SiteFounding()
                .run(new InitRequest(
                        work,
                        Optional.of(site),
                        getClass().getClassLoader(),
                        build().now(),
                        "0.1.0",
                        "ada/plenary",
                        Map.of(),
                        Interview.NOBODY,
                        true)));
        assertTrue(lines.contains(".github/workflows/site.yml"), lines);
        assertTrue(lines.contains("site/.schema/event.schema.json"), lines);
        for (String file : new String[] {"site/event.yml", "site/index.md", "site/cfp.md"}) {
            assertFalse(lines.contains(file), lines);
        }
    }

    private CommandResult ledger() {
        return new LedgerEntry().run(build(), "mvn plenary:");
    }

    private CommandResult extend(Optional<Integer> year, String to) {
        return new DateExtension()
                .run(new ExtendRequest(
                        build(), year, Optional.of(to), Optional.of("2025-01-20"), true, false, "mvn plenary:"));
    }
}
