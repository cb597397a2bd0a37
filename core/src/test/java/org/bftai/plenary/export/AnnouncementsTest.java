package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.event.Facts;
import org.bftai.plenary.testing.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementsTest {
    private static final Instant STATE_A = Instant.parse("2025-06-30T12:00:00Z");
    private static final Instant STATE_B = Instant.parse("2025-07-28T12:00:00Z");

    private static final String SETTINGS = "title: BFT-AI 2025\nurl: https://bft-ai.example/2025/\n";
    private static final String HOME = "---\ntitle: BFT-AI 2025\n---\n\n[Call](/cfp/)\n";
    private static final String CFP = """
            ---
            title: Call for Papers
            permalink: /cfp/
            ---

            The **BFT-AI workshop**, co-located with [SRDS 2025](https://srds-conference.org/), brings together researchers working at the intersection of reliable distributed systems and artificial intelligence — see our [home page](/).

            ## Scope

            1. **Designing AI systems** that are resilient to Byzantine faults.
            2. *Leveraging AI-based techniques* to detect, diagnose, and mitigate “Byzantine” behavior 🎉 in complex distributed infrastructures.
            """;

    @TempDir
    Path work;

    private BuiltSite build(Map<String, String> files, Instant now) throws IOException {
        Path site = work.resolve("site");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return BuiltSite.of(BuildRequest.of(site, BuiltSite.class.getClassLoader(), now)
                .withOutput(Optional.of(work.resolve("out")))
                .withAnnouncements(Optional.of(announce())));
    }

    private Path announce() {
        return work.resolve("announce");
    }

    private String written(String file) throws IOException {
        return Files.readString(announce().resolve(file));
    }

    private static Map<String, String> site(String facts) {
        return new HashMap<>(Map.of("site.yml", SETTINGS, "index.md", HOME, "cfp.md", CFP, "event.yml", facts));
    }

    @Test
    void theSeedIsAnnouncedOnTheDayItsDeadlineWasExtended() throws IOException {
        build(site(Facts.STATE_A), STATE_A);
        Editions.assertGolden("state-a-call.txt", written("call-for-papers.txt"));
        Editions.assertGolden("state-a-mail.txt", written("deadline-extended.txt"));
        Editions.assertGolden("state-a-wikicfp.txt", written("wikicfp.txt"));
    }

    @Test
    void fourWeeksLaterAnotherDeadlineIsTheNews() throws IOException {
        String more = "place: {name: Casa da Música, country: Portugal, url: https://venue.example/}\n"
                + "submit: {url: https://submit.example/bft-ai, system: EasyChair}\n"
                + "topics:\n  - Theory: convergence guarantees under adversarial conditions, and whatever else is provable at all\n  - Fault-tolerant AI\n";
        build(site(Facts.STATE_B + more), STATE_B);
        Editions.assertGolden("state-b-call.txt", written("call-for-papers.txt"));
        Editions.assertGolden("state-b-mail.txt", written("deadline-extended.txt"));
    }

    @Test
    void aPageThatTellsDatesAndTopicsChoosesTheirPlace() throws IOException {
        Map<String, String> site = site(Facts.STATE_A + "topics:\n  - Fault-Tolerant AI\n");
        site.put("cfp.md", CFP + """

                ## Dates

                | Event | Date |
                |---|---|
                | Submission | ~~July 4, 2025~~ → **July 11, 2025** |
                | Notification | July 25, 2025 |
                | Camera-ready | July 31, 2025 |
                | Workshop | September 29, 2025 |

                We want *fault-tolerant AI*.
                """);
        build(site, STATE_A);
        String call = written("call-for-papers.txt");
        assertTrue(call.contains("  Submission    (was July 4, 2025) July 11, 2025\n"), call);
        assertFalse(call.contains("IMPORTANT DATES"), call);
        assertFalse(call.contains("TOPICS OF INTEREST"), call);
    }

    @Test
    void theMailGoesWhenTheDeadlineHasPassed() throws IOException {
        build(site(Facts.STATE_A), STATE_A);
        assertTrue(Files.exists(announce().resolve("deadline-extended.txt")));
        Files.writeString(announce().resolve("notes.txt"), "mine");
        build(site(Facts.STATE_A), Instant.parse("2025-07-12T11:59:01Z"));
        assertFalse(Files.exists(announce().resolve("deadline-extended.txt")));
        assertTrue(written("call-for-papers.txt").contains("CALL FOR PAPERS\n"));
        assertEquals("mine", written("notes.txt"));
    }

    @Test
    void aTextThatIsTheSameIsNotWrittenAgain() throws IOException {
        build(site(Facts.STATE_A), STATE_A);
        Path call = announce().resolve("call-for-papers.txt");
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(call, longAgo);
        build(site(Facts.STATE_A), STATE_A);
        assertEquals(longAgo, Files.getLastModifiedTime(call));
    }

    @ParameterizedTest
    @CsvSource({"status: cancelled", "nonsense: x"})
    void nothingIsAnnouncedOfAnEventThatIsOffOrASiteThatIsBroken(String line) throws IOException {
        build(site(Facts.STATE_A + line + "\n"), STATE_A);
        assertFalse(Files.exists(announce()));
    }

    @Test
    void aSiteOfOnePageIsItsOwnCall() throws IOException {
        Map<String, String> site = site(Facts.STATE_A);
        site.remove("cfp.md");
        site.put("index.md", "---\ntitle: Home\n---\n\nWe want **papers**.\n");
        build(site, STATE_A);
        assertTrue(written("call-for-papers.txt").contains("\nWe want papers.\n"));
    }

    @ParameterizedTest
    @CsvSource({"de", "fr", "es", "pt"})
    void everyLanguageHasItsWords(String language) {
        EditionFacts edition = Editions.of(Facts.STATE_B, Editions.HOME, language);
        String all = CallForPapers.of(edition, "", STATE_B)
                + DeadlineMail.of(edition, STATE_B).orElseThrow();
        assertFalse(all.matches("(?s).*[{}].*|.*\\b[a-z]+[A-Z]\\w+.*"), all);
    }
}
