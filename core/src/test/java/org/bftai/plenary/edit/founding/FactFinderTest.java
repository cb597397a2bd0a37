package org.bftai.plenary.edit.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.edit.founding.Facts.Doubt;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.edit.founding.Facts.Topic;
import org.bftai.plenary.liquid.Vocabulary;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.SourceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFinderTest {
    @TempDir
    Path folder;

    @Test
    void theFactsOfTheSeed() throws IOException {
        page("index.md", Files.readString(Path.of("src/test/sites/seed/site/index.md")));

        Facts facts = find();

        assertEquals("""
                acronym: BFT-AI (index.md:3)
                name: 1st Workshop on Byzantine Fault Tolerance and Artificial Intelligence Systems (index.md:11)
                email: bftaiws@gmail.com (index.md:65)
                host: SRDS 2025 (index.md:32)
                dates.default: 23:59 AoE (index.md:54)
                dates.submission: 2025-07-04 -> 2025-07-11 (index.md:38)
                dates.notification: 2025-07-25 (index.md:59)
                dates.camera-ready: 2025-07-31 (index.md:60)
                dates.event: 2025-09-29 (index.md:61)""", lines(facts));
        assertEquals(
                List.of(
                        "Fault-Tolerant AI: Resilient training and inference under Byzantine failures",
                        "AI for Systems Resilience: Detecting and mitigating system faults using ML",
                        "Theory: Convergence guarantees and models under adversarial conditions",
                        "Infrastructure: Tools, datasets, reproducibility"),
                facts.topics().stream().map(Topic::text).toList());
        assertEquals(List.of(), doubts(facts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Submission deadline: July 4, 2025, 17:00 UTC       | dates.submission: 2025-07-04 17:00 UTC
                    Submission deadline: July 4, 2025, 23:59 AoE       | dates.submission: 2025-07-04
                    Submission deadline: July 4, 2025, 23:59 UTC+2     | dates.submission: 2025-07-04 23:59 UTC+02:00
                    Submission deadline: 4 July 2025                   | dates.submission: 2025-07-04
                    Submission deadline: <s>July 1</s> July 4, 2025    | dates.submission: 2025-07-01 -> 2025-07-04
                    Submission: ~~June 20~~ ~~July 1~~ July 4, 2025    | dates.submission: 2025-06-20 -> 2025-07-01 -> 2025-07-04
                    Abstracts due: June 27, 2025                       | dates.abstract: 2025-06-27
                    Workshop dates: September 29–30, 2025              | dates.event: 2025-09-29/2025-09-30
                    """)
    void datesInLines(String line, String fact) throws IOException {
        page("index.md", "# KELP\n\n" + line + "\n");

        assertEquals(fact + " (index.md:3)", lines(find()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Submission deadline: July 4                          | submission: 'July 4' has no year
                    Submission deadline: 07/04/2025                      | submission: '07/04/2025' may mean the day or the month first
                    Submission deadline: July 4, 2025, 23:59 CST         | submission: 'July 4, 2025' has a time or zone that may mean several
                    Submission deadline: July 4, 2025, 17:00             | submission: 'July 4, 2025' has a time without a zone
                    """)
    void whatIsUnsureIsADoubt(String line, String doubt) throws IOException {
        page("index.md", "# KELP\n\n" + line + "\n");

        Facts facts = find();

        assertEquals("", lines(facts));
        assertEquals(List.of(doubt + " (index.md:3)"), doubts(facts));
    }

    @Test
    void twoPagesThatDisagreeAreADoubt() throws IOException {
        page("index.md", "# KELP\n\nNotification: July 31, 2025\n\nCamera-ready: August 7, 2025\n");
        page("cfp.md", "# Call\n\nNotification: July 25, 2025\n\nCamera-ready: August 7, 2025\n");

        Facts facts = find();

        assertEquals("dates.camera-ready: 2025-08-07 (index.md:5)", lines(facts));
        assertEquals(
                List.of(
                        "notification: 'July 25, 2025' stands against another date (cfp.md:3)",
                        "notification: 'July 31, 2025' stands against another date (index.md:3)"),
                doubts(facts));
    }

    @Test
    void anotherYearsPageSaysNothing() throws IOException {
        page("index.md", "# KELP\n");
        page("2024/index.md", "# KELP 2024\n\nSubmission deadline: July 4, 2024\n");
        page("history.md", "# History\n\nSubmission deadline: July 4, 2023\n");

        assertEquals("", lines(find()));
    }

    @Test
    void oneTimeForAllDatesIsTheDefault() throws IOException {
        page("index.md", "# KELP\n\nAll deadlines are at 17:00 UTC.\n\nSubmission deadline: July 4, 2025, 23:59 AoE\n");

        assertEquals("""
                dates.default: 17:00 UTC (index.md:3)
                dates.submission: 2025-07-04 23:59 AoE (index.md:5)""", lines(find()));
    }

    @Test
    void severalAddressesAreForSomebodyToChooseFrom() throws IOException {
        page("index.md", "# KELP\n\nAsk ada@kelp.example or <charles@kelp.example>.\n");

        Facts facts = find();

        assertEquals("", lines(facts));
        assertEquals(
                List.of("email: ada@kelp.example (index.md:3)", "email: charles@kelp.example (index.md:3)"),
                doubts(facts));
    }

    @Test
    void wherePapersGoAndWhereItIs() throws IOException {
        page(
                "index.md",
                "# 3rd Workshop on Kelp Forests (KELP 2025)\n\n- Venue: Porto, Portugal\n"
                        + "- [Submit](https://easychair.org/conferences/?conf=kelp25).\n"
                        + "- [Flights](https://easychair.example/).\n");

        assertEquals("""
                acronym: KELP (index.md:1)
                name: 3rd Workshop on Kelp Forests (index.md:1)
                place: Porto, Portugal (index.md:3)
                submit.url: https://easychair.org/conferences/?conf=kelp25 (index.md:4)
                submit.system: EasyChair (index.md:4)""", lines(find()));
    }

    private void page(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Facts find() {
        DiagnosticLog log = new DiagnosticLog();
        PageParser parser = new PageParser(
                true,
                MarkdownEngine.plenary(key -> key),
                new SpokenExpressions(language -> new Vocabulary(new TreeMap<>(), Set.of())),
                "en",
                log);
        List<ParsedPage> pages = new SourceLoader()
                .load(folder, Set.of(), log).files().stream()
                        .map(parser::parse)
                        .flatMap(Optional::stream)
                        .toList();
        return FactFinder.find(pages);
    }

    private static String lines(Facts facts) {
        return facts.facts().stream().map(FactFinderTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Fact fact) {
        var at = fact.from().orElseThrow();
        return fact.key() + ": " + fact.value() + " (" + at.path() + ":" + at.line() + ")";
    }

    private static List<String> doubts(Facts facts) {
        return facts.doubts().stream()
                .map((Doubt d) -> d.sentence() + " (" + d.at().path() + ":" + d.at().line() + ")")
                .toList();
    }
}
