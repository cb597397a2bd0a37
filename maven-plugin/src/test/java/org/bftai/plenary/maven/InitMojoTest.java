package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.bftai.plenary.edit.founding.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitMojoTest {
    private static final Path SEED = Path.of("../core/src/test/sites/seed/site/index.md");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"horizon", "classic", "folio", "timetable"})
    void noCheckComplainsAboutWhatItWrites(String theme) throws Exception {
        Project project = new Project(folder);
        InitMojo init = project.init();
        init.theme = theme;
        init.execute();

        BuildMojo build = project.build();
        build.folder = folder.toFile();
        build.now = "2029-09-03";
        build.failOn = "warning";
        build.execute();

        assertEquals(
                "",
                project.read("target/plenary-report.json")
                        .lines()
                        .filter(l -> l.contains("\"code\""))
                        .reduce("", String::concat));
        assertTrue(project.read("target/site/index.html").contains("LOOM 2030"));
        assertTrue(project.read("target/site/cfp/index.html").contains("February 15, 2030, 23:59 AoE"));
    }

    /** The input of this test is a pipe. */
    @Test
    void nobodyIsAskedWithoutATerminal() {
        assertSame(Interview.NOBODY, Terminal.interview(true));
    }

    @Test
    void whatIsWrongWithAPageIsWhatWasWrongBefore() throws Exception {
        Project project = new Project(folder).with("index.md", Files.readString(SEED));
        project.build().execute();
        Set<String> before = findings(project);

        project.init().execute();
        project.build().execute();

        String facts = project.read("event.yml");
        Pattern.compile("(?ms)^```yaml\n(.*?)^```$")
                .matcher(Files.readString(Path.of("../docs/src/site/first-site.md")))
                .results()
                .forEach(told -> assertTrue(facts.contains(told.group(1)), told.group(1)));
        before.removeIf(f -> f.contains("\"link-broken\""));
        assertEquals(before, findings(project));
        assertTrue(project.has("target/site/cfp/index.html"), "what the page's button leads to");
    }

    @Test
    void answersComeWithTheCommand() throws Exception {
        Project project = new Project(folder);
        InitMojo init = project.init();
        init.acronym = "KELP";
        init.day = "2030-06-20/2030-06-21";
        init.source = "ada/plenary";
        init.execute();

        String facts = project.read("src/site/event.yml");
        assertTrue(facts.contains("acronym: KELP\n") && facts.contains("event: 2030-06-20/2030-06-21\n"), facts);
        assertTrue(project.read("pom.xml").contains("<version>1.2.3-SNAPSHOT</version>"));
        assertTrue(project.read(".github/actions/plenary/action.yml").contains("default: \"ada/plenary\""));
    }

    @Test
    void aWrongAnswerFails() {
        Project project = new Project(folder);
        InitMojo init = project.init();
        init.theme = "folia";

        var failure = assertThrows(MojoFailureException.class, init::execute);

        assertEquals("1 error: nothing was written", failure.getMessage());
        assertTrue(project.console().text().startsWith("ERROR -Dtheme: error: theme 'folia' not found"));
    }

    /** Return what is louder than a note. */
    private static Set<String> findings(Project project) throws Exception {
        return project.read("target/plenary-report.json")
                .lines()
                .filter(l -> l.contains("\"code\"") && !l.contains("\"info\""))
                .map(l -> l.replaceFirst(",$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
