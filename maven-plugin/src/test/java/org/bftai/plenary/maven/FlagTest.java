package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class FlagTest {
    @TempDir
    Path folder;

    @Test
    void wordsThatPeopleWriteAreUnderstood() throws Exception {
        for (String yes : List.of("true", "TRUE", "yes", "on", "")) {
            assertTrue(Flag.read("plenary.drafts", yes), yes);
        }
        for (String no : List.of("false", "False", "no", "off")) {
            assertFalse(Flag.read("plenary.drafts", no), no);
        }
    }

    @Test
    void everyGoalSaysWhatAWrongWordCouldBe() {
        Project project = new Project(folder).with("index.md", "# A workshop\n");
        BuildMojo strict = project.build();
        strict.strict = "maybe";
        refuses("plenary.strict", strict::execute);
        BuildMojo drafts = project.build();
        drafts.drafts = "maybe";
        refuses("plenary.drafts", drafts::execute);
        CheckMojo skip = project.check();
        skip.skip = "maybe";
        refuses("plenary.skip", skip::execute);
        ExtendMojo fix = project.extend("submission=2025-07-11");
        fix.fix = "maybe";
        refuses("fix", fix::execute);
        ExtendMojo extend = project.extend("submission=2025-07-11");
        extend.dryRun = "maybe";
        refuses("dryRun", extend::execute);
        InitMojo init = project.init();
        init.dryRun = "maybe";
        refuses("dryRun", init::execute);
        NewEditionMojo edition = project.newEdition("2026");
        edition.dryRun = "maybe";
        refuses("dryRun", edition::execute);
        FreezeMojo freeze = project.freeze("2025");
        freeze.dryRun = "maybe";
        refuses("dryRun", freeze::execute);
        AmendMojo amend = project.amend("2025");
        amend.retheme = "maybe";
        refuses("retheme", amend::execute);
        assertFalse(project.has("target"));
    }

    /** What Maven converts itself, it takes for a no. */
    @Test
    void mavenConvertsNoneThatSomebodyTypes() throws Exception {
        String goals = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        List<String> booleans = Pattern.compile("(?s)<parameter>(?:(?!</parameter>).)*</parameter>")
                .matcher(goals)
                .results()
                .map(m -> m.group())
                .filter(p -> p.matches("(?s).*<type>(?:boolean|java\\.lang\\.Boolean)</type>.*"))
                .toList();

        assertFalse(booleans.isEmpty());
        assertEquals(
                List.of(),
                booleans.stream()
                        .filter(p -> !p.contains("<editable>false</editable>"))
                        .filter(p -> !p.contains("<name>detail</name>"))
                        .toList());
    }

    private static void refuses(String name, Executable goal) {
        var failure = assertThrows(MojoFailureException.class, goal);
        assertEquals(name + " is 'maybe': write 'true' or 'false'", failure.getMessage());
    }
}
