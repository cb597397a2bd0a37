package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code init} makes of answers, and of what pages say already. */
class FoundingAnswersTest extends InNewProject {
    @Test
    void aWrongAnswerWritesNothing() throws IOException {
        CommandResult result = init(Map.of("day", "2030-02-30"));

        assertFalse(result.ok());
        assertFalse(result.begun());
        assertTrue(findings(result).startsWith("-Dday: error: "), findings(result));
        assertEquals(Map.of(), FileTree.read(folder));
    }

    @ParameterizedTest
    @CsvSource({"day, 2030-02-30", "email, foo"})
    void aMistakeIsSaidOnce(String key, String answer) {
        CommandResult result = init(Map.of(key, answer));

        assertEquals(1, result.findings().all().size(), findings(result));
        assertTrue(findings(result).startsWith("-D" + key + ": error: "), findings(result));
    }

    @Test
    void datesThatCannotBeInThatOrderAreRefused() throws IOException {
        CommandResult result = init(Map.of("day", "2030-06-20", "submission", "2030-07-01"));

        assertFalse(result.ok());
        assertTrue(findings(result).contains("[date-"), findings(result));
        assertEquals(Map.of(), FileTree.read(folder));
    }

    @Test
    void datesOfAPageThatCannotBeRightAreLeftToLookAt() throws IOException {
        write("index.md", "# KELP 2030\n\nSubmission deadline: July 4, 2030\n\nNotification: June 1, 2030\n");

        CommandResult result = init();

        assertTrue(result.ok(), findings(result));
        String facts = read("event.yml");
        assertTrue(facts.contains("\n# Not sure enough to be taken over; look at it and delete these lines:\n"), facts);
        assertEquals(
                1,
                facts.lines()
                        .filter(l -> l.matches("  (submission|notification): .*"))
                        .count(),
                facts);
        assertTrue(said(result).contains("1 more is not sure: see the end of event.yml"), said(result));
    }

    @Test
    void answersWinOverPages() throws IOException {
        write("index.md", "# KELP 2030\n\nAsk ada@kelp.example.\n");

        init(Map.of("email", "chairs@kelp.example", "place", "Porto: the harbour"));

        assertTrue(read("event.yml").contains("\nemail: chairs@kelp.example\n"), read("event.yml"));
        assertTrue(read("event.yml").contains("\nplace: \"Porto: the harbour\"\n"), read("event.yml"));
    }

    @Test
    void factsThatAreWrittenAreNotAskedFor() throws IOException {
        write("event.yml", "acronym: KELP\n");
        write("index.md", "# KELP\n");

        init(Map.of("email", "chairs@kelp.example"));

        assertEquals("acronym: KELP\n", read("event.yml"));
        assertFalse(read("site.yml").contains("event.email"), read("site.yml"));
    }
}
