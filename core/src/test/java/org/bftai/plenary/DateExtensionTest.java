package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.bftai.plenary.event.Facts;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExtensionTest {
    private static final String STATE_B = "notification=2025-07-31 camera-ready=2025-08-07";

    @TempDir
    Path work;

    private Path folder;

    @BeforeEach
    void aSite() throws IOException {
        folder = Files.createDirectory(work.resolve("site"));
        write("event.yml", Facts.STATE_A);
        write("index.md", "# BFT-AI 2025\n");
    }

    @Test
    void theCallForPapersThatTheSeedForgotFollows() throws IOException {
        write("cfp.md", """
                # Call for Papers

                | Event                   | Date            |
                |-------------------------|-----------------|
                | **Paper Submission**    | ~~July 4, 2025~~ -> **July 11, 2025** |
                | **Author Notification** | July 25, 2025   |
                | **Camera-ready Deadline** | July 31, 2025 |
                """);

        CommandResult result = extend(STATE_B, "2025-07-28", true);

        assertEquals(Facts.STATE_B, read("event.yml"));
        assertEquals("""
                # Call for Papers

                | Event                   | Date            |
                |-------------------------|-----------------|
                | **Paper Submission**    | ~~July 4, 2025~~ -> **July 11, 2025** |
                | **Author Notification** | {{ dates.notification }}   |
                | **Camera-ready Deadline** | {{ dates.camera-ready }} |
                """, read("cfp.md"));
        assertEquals("""
                event.yml
                  notification  2025-07-25  ->  2025-07-31                        (announced 2025-07-28)
                  camera-ready  2025-07-31, 23:59 AoE  ->  2025-08-07, 23:59 AoE  (announced 2025-07-28)
                cfp.md:6
                  - | **Author Notification** | July 25, 2025   |
                  + | **Author Notification** | {{ dates.notification }}   |
                cfp.md:7
                  - | **Camera-ready Deadline** | July 31, 2025 |
                  + | **Camera-ready Deadline** | {{ dates.camera-ready }} |
                next: mvn plenary:build, look at the pages, and commit""", said(result));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Submission Deadline:** ~~July 4, 2025~~ → **July 11, 2025** | **Submission Deadline:** ~~July 4, 2025~~ → **{{ dates.submission }}**",
                "Papers are due on July 11. | Papers are due on {{ dates.submission.short }}.",
                "Submission deadline: July 11, 2025, 23:59 AoE | Submission deadline: {{ dates.submission.full }}",
                "Submission deadline: July 11, 2025 (23:59 AoE) | Submission deadline: {{ dates.submission.full }}",
                "Submission deadline: Friday, July 11, 2025 | Submission deadline: {{ dates.submission }}",
                "Submission deadline: [July 11, 2025](/cfp-2025-07-11/) | Submission deadline: [{{ dates.submission }}](/cfp-2025-07-11/)",
                "Submission deadline: July 18, 2025 | Submission deadline: {{ dates.submission }}",
            })
    void aDateByItsLabelBecomesAPlaceholder(String before, String after) throws IOException {
        write("cfp.md", "# Call\r\n\r\n" + before + "\r\n");

        extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals("# Call\r\n\r\n" + after + "\r\n", read("cfp.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`Submission deadline: July 11, 2025`",
                "    Submission deadline: July 11, 2025",
                "Submission deadline: ~~July 11, 2025~~",
                "Submission deadline: {{ dates.submission }} (it was July 11, 2025)",
                "[Submission](/july-11-2025/)",
                "Notification: July 25, 2025",
                "The city celebrates on July 11, 2025.",
                "Submission deadline: **July 11**, 2025",
                "Submission deadline: July 11, 2025 (Friday)",
            })
    void whatIsNoDateOfItsOwnStays(String text) throws IOException {
        write("cfp.md", "# Call\n\n" + text + "\n");

        extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals("# Call\n\n" + text + "\n", read("cfp.md"));
    }

    @Test
    void newsStayTrueOnTheirDay() throws IOException {
        String news =
                "---\ntitle: Deadline extended\ndate: 2025-06-30\n---\nThe submission deadline is July 11, 2025.\n";
        write("news/2025-06-30-extended.md", news);

        extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals(news, read("news/2025-06-30-extended.md"));
    }

    @Test
    void frontMatterFollowsWhereYamlAllowsIt() throws IOException {
        write("cfp.md", """
                ---
                title: Call
                date: 2025-07-11
                excerpt: "Submission deadline: July 11, 2025"
                description: July 11, 2025 is the submission deadline
                ---
                Text.
                """);

        CommandResult result = extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals("""
                ---
                title: Call
                date: 2025-07-11
                excerpt: "Submission deadline: {{ dates.submission }}"
                description: July 11, 2025 is the submission deadline
                ---
                Text.
                """, read("cfp.md"));
        assertTrue(
                result.lines().contains("  cfp.md:5:14: 'July 11, 2025' is no longer the date of 'submission'"),
                () -> said(result));
    }

    @Test
    void menusFollowWhereYamlAllowsIt() throws IOException {
        write("site.yml", """
                title: T
                navigation:
                  main:
                    - title: "Submission until July 11"
                      url: /
                    - title: Submission until July 11   # plain
                      url: /
                    - {title: 'Submission until July 11', url: /}
                    - {title: Submission until July 11, url: /}
                footer: {links: [{title: "Submission until July 11", url: /}]}
                """);

        CommandResult result = extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals("""
                title: T
                navigation:
                  main:
                    - title: "Submission until {{ dates.submission.short }}"
                      url: /
                    - title: Submission until {{ dates.submission.short }}   # plain
                      url: /
                    - {title: 'Submission until {{ dates.submission.short }}', url: /}
                    - {title: Submission until July 11, url: /}
                footer: {links: [{title: "Submission until {{ dates.submission.short }}", url: /}]}
                """, read("site.yml"));
        assertTrue(
                result.lines().contains("  site.yml:9:32: 'July 11' is no longer the date of 'submission'"),
                () -> said(result));
    }

    @Test
    void frontMatterBetweenBracesKeepsItsShape() throws IOException {
        String page = "---\nheader: {caption: Submission until July 11}\n---\nText.\n";
        write("cfp.md", page);

        extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals(page, read("cfp.md"));
    }

    @Test
    void withoutFixPagesAreOnlyNamed() throws IOException {
        write("cfp.md", "# Call\n\nSubmission deadline: July 11, 2025\n");

        CommandResult result = extend("submission=2025-07-18", "2025-07-08", false);

        assertEquals("# Call\n\nSubmission deadline: July 11, 2025\n", read("cfp.md"));
        assertEquals("""
                event.yml
                  submission  2025-07-11, 23:59 AoE  ->  2025-07-18, 23:59 AoE  (announced 2025-07-08)
                left as written, for you to look at:
                  cfp.md:3:22: 'July 11, 2025' is no longer the date of 'submission'
                next: mvn plenary:build, look at the pages, and commit""", said(result));
    }

    @Test
    void runAgainItFinishesAndThenChangesNothing() throws IOException {
        write("event.yml", Facts.STATE_B);
        write("cfp.md", "# Call\n\nCamera-ready deadline: July 31, 2025\n");

        extend(STATE_B, "2025-08-01", true);
        assertEquals(Facts.STATE_B, read("event.yml"));
        assertEquals("# Call\n\nCamera-ready deadline: {{ dates.camera-ready }}\n", read("cfp.md"));

        var before = FileTree.read(folder);
        CommandResult again = extend(STATE_B, "2025-08-02", true);
        assertEquals(before, FileTree.read(folder));
        assertEquals("""
                event.yml: nothing to change
                  notification  is 2025-07-31 already
                  camera-ready  is 2025-08-07, 23:59 AoE already""", said(again));
    }

    @Test
    void aPageThatMustNotBeWrittenStopsEverything() throws IOException {
        write("cfp.md", "# Call\n\nSubmission deadline: July 11, 2025\n");
        assertTrue(folder.resolve("cfp.md").toFile().setReadOnly());

        CommandResult result = extend("submission=2025-07-18", "2025-07-08", true);

        assertEquals(
                "the file is read-only",
                result.findings().all().get(result.findings().all().size() - 1).message());
        assertEquals(Facts.STATE_A, read("event.yml"));
    }

    @Test
    void theMailIsReadyToBeSent() throws IOException {
        CommandResult result = extend("submission=2025-07-18", "2025-07-08", true);

        Path mail = work.resolve("announce").resolve("deadline-extended.txt");
        assertTrue(result.lines().contains("mail: " + mail), () -> String.join("\n", result.lines()));
        assertTrue(Files.readString(mail).startsWith("Subject: BFT-AI 2025: "), Files.readString(mail));
        assertTrue(Files.readString(mail).contains("July 18, 2025"), Files.readString(mail));
    }

    @Test
    void thereIsNoMailWhereNoDeadlineWasMovedThatLiesAhead() throws IOException {
        write("event.yml", "acronym: BFT-AI\ndates: {notification: 2025-07-25, event: 2025-09-29}\n");

        extend("notification=2025-07-31", "2025-07-08", true);

        assertFalse(Files.exists(work.resolve("announce")));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndWritesNothing() throws IOException {
        String page = "# Call\n\nSubmission deadline: July 11, 2025\n";
        write("cfp.md", page);

        CommandResult result = extend("submission=2025-07-18", "2025-07-08", true, true);

        assertEquals(
                """
                would change event.yml
                  submission  2025-07-11, 23:59 AoE  ->  2025-07-18, 23:59 AoE  (announced 2025-07-08)
                would change cfp.md:3
                  - Submission deadline: July 11, 2025
                  + Submission deadline: {{ dates.submission }}
                would write ANNOUNCE/deadline-extended.txt
                nothing was written""",
                said(result)
                        .replace(work.resolve("announce").toString(), "ANNOUNCE")
                        .replace('\\', '/'));
        assertEquals(Facts.STATE_A, read("event.yml"));
        assertEquals(page, read("cfp.md"));
        assertFalse(Files.exists(work.resolve("announce")));
    }

    private CommandResult extend(String to, String announced, boolean fix) {
        return extend(to, announced, fix, false);
    }

    private CommandResult extend(String to, String announced, boolean fix, boolean dryRun) {
        BuildRequest build = BuildRequest.of(
                        folder, DateExtensionTest.class.getClassLoader(), Instant.parse("2025-07-08T12:00:00Z"))
                .withAnnouncements(Optional.of(work.resolve("announce")));
        return new DateExtension()
                .run(new ExtendRequest(
                        build, Optional.empty(), Optional.of(to), Optional.of(announced), fix, dryRun, "mvn plenary:"));
    }

    private static String said(CommandResult result) {
        return String.join(
                "\n",
                result.lines().stream().filter(l -> !l.startsWith("mail: ")).toList());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
