package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendMojoTest {
    private static final String FACTS = """
            acronym: BFT-AI
            dates:
              submission: 2025-07-04       # Friday
              notification: 2025-07-25
              camera-ready: 2025-07-31
              event: 2025-09-29
            """;

    @TempDir
    Path folder;

    @Test
    void movesADateAndSaysSo() throws Exception {
        Project project = project();

        project.extend("submission=2025-07-11").execute();

        assertEquals(
                FACTS.replace("2025-07-04 ", "2025-07-04 -> 2025-07-11 (announced 2025-06-30) "),
                project.read("event.yml"));
        assertEquals("""
                INFO event.yml
                INFO   submission  2025-07-04, 23:59 AoE  ->  2025-07-11, 23:59 AoE  (announced 2025-06-30)
                INFO mail: FOLDER/target/plenary/announce/deadline-extended.txt
                INFO next: mvn plenary:build, look at the pages, and commit""", said(project));
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        Project project = project();
        ExtendMojo mojo = project.extend("submission=2025-07-11");
        mojo.dryRun = "true";

        mojo.execute();

        assertEquals(FACTS, project.read("event.yml"));
        assertEquals("""
                INFO would change event.yml
                INFO   submission  2025-07-04, 23:59 AoE  ->  2025-07-11, 23:59 AoE  (announced 2025-06-30)
                INFO would write FOLDER/target/plenary/announce/deadline-extended.txt
                INFO nothing was written""", said(project));
    }

    @Test
    void runAgainItChangesNothing() throws Exception {
        Project project = project();
        project.extend("submission=2025-07-11").execute();
        String once = project.read("event.yml");

        ExtendMojo again = project.extend("submission=2025-07-11");
        again.now = "2025-07-01";
        again.execute();

        assertEquals(once, project.read("event.yml"));
    }

    @Test
    void listsTheDatesWhereNoneIsGiven() throws Exception {
        Project project = project();

        project.extend(null).execute();

        assertEquals("""
                INFO dates of BFT-AI 2025 on 2025-06-30 (UTC):
                INFO   submission    Paper submission       2025-07-04, 23:59 AoE  closing
                INFO   notification  Author notification    2025-07-25             upcoming
                INFO   camera-ready  Camera-ready deadline  2025-07-31, 23:59 AoE  open
                INFO   event         Workshop               2025-09-29             upcoming
                INFO to move one:
                INFO   mvn plenary:extend -Dto="submission=2025-07-11\"""", said(project));
        assertEquals(FACTS, project.read("event.yml"));
    }

    @Test
    void refusesWhatTheNextBuildWouldStopAt() throws Exception {
        Project project = project();

        var failure = assertThrows(MojoFailureException.class, project.extend("submission=2025-08-01")::execute);

        assertEquals("1 error: nothing was changed", failure.getMessage());
        assertEquals(
                "ERROR to: error: 'notification' (2025-07-25) is not after 'submission' (2025-08-01) [date-order]\n"
                        + "  hint: authors are notified after they have submitted: correct one of them;"
                        + " dates that move together go into one -Dto=\"…\"",
                said(project));
        assertEquals(FACTS, project.read("event.yml"));
    }

    @Test
    void movesDatesThatBelongTogetherAtOnce() throws Exception {
        Project project = project();

        project.extend("submission=2025-07-25 12:00 UTC, notification=2025-07-31 camera-ready=2025-08-07")
                .execute();

        assertEquals("""
                acronym: BFT-AI
                dates:
                  submission: 2025-07-04 -> 2025-07-25 12:00 UTC (announced 2025-06-30)       # Friday
                  notification: 2025-07-25 -> 2025-07-31 (announced 2025-06-30)
                  camera-ready: 2025-07-31 -> 2025-08-07 (announced 2025-06-30)
                  event: 2025-09-29
                """, project.read("event.yml"));
    }

    @Test
    void writesTheMail() throws Exception {
        Project project = project();

        project.extend("submission=2025-07-11").execute();

        String mail = project.read("target/plenary/announce/deadline-extended.txt");
        assertTrue(mail.startsWith("Subject: BFT-AI 2025: "), mail);
        assertTrue(mail.contains("July 11, 2025, 23:59 AoE"), mail);
    }

    @Test
    void warnsWhereADeadlineGetsShorterAndDoesIt() throws Exception {
        Project project = project();

        project.extend("submission=2025-07-02").execute();

        assertEquals("""
                INFO event.yml
                INFO   submission  2025-07-04, 23:59 AoE  ->  2025-07-02, 23:59 AoE  (announced 2025-06-30)
                INFO mail: FOLDER/target/plenary/announce/deadline-extended.txt
                INFO next: mvn plenary:build, look at the pages, and commit
                WARNING event.yml:3:29: warning: 'submission' was moved to an earlier day: 2025-07-04 -> 2025-07-02 \
                [date-history]
                  3 |   submission: 2025-07-04 -> 2025-07-02 (announced 2025-06-30)       # Friday
                    |                             ^^^^^^^^^^
                  hint: the last date is in force: put the steps in order, or say on the pages why it is earlier""", said(project));
    }

    private String said(Project project) {
        return project.console().text().replace(folder.toString(), "FOLDER").replace('\\', '/');
    }

    private Project project() {
        return new Project(folder).with("index.md", "# A Small Workshop\n").with("event.yml", FACTS);
    }
}
