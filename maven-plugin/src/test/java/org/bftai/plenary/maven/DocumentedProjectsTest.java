package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README and the guide say to paste is what the projects below {@code src/it} are built from. */
class DocumentedProjectsTest {
    @Test
    void theReadme() throws IOException {
        assertTaken(blocks("README.md", "xml").get(0), "packaging/pom.xml");
        assertEquals(
                read("packaging/src/site/index.md"),
                blocks("README.md", "markdown").get(0));
    }

    @Test
    void theFirstSite() throws IOException {
        assertTaken(blocks("docs/src/site/first-site.md", "xml").get(0), "packaging/pom.xml");
    }

    @Test
    void theTwoWaysOfWiring() throws IOException {
        List<String> ways = blocks("docs/src/site/maven.md", "xml");

        assertTaken(ways.get(0), "packaging/pom.xml");
        assertTaken(ways.get(1), "default-site-none/pom.xml");
    }

    @Test
    void theThemeAsAJar() throws IOException {
        String guide = "docs/src/site/theme-jar.md";
        String resources = "theme-guide/src/main/resources/META-INF/plenary/";

        assertTaken(blocks(guide, "xml").get(0), "theme-guide/pom.xml");
        assertEquals(read(resources + "theme.yml"), blocks(guide, "yaml").get(0));
        assertEquals(
                read(resources + "assets/lantern.css"), blocks(guide, "css").get(0));
        assertEquals(
                read("theme-guide/src/test/java/org/example/LanternTest.java"),
                blocks(guide, "java").get(0));
    }

    @Test
    void whatIsSaidOfABrokenPage() throws IOException {
        String finding = blocks("README.md", "text").get(2).lines().limit(3).reduce("", (a, b) -> a + b + "\n");

        assertTrue(finding.startsWith("[ERROR] index.md:2:9: error: layout 'splsh' not found"), finding);
        assertTrue(read("broken-input/verify.groovy").contains(finding), finding);
    }

    @Test
    void theDeadlineThatIsExtended() throws IOException {
        Path site = Path.of("..", "core", "src", "test", "sites", "dates-of-the-readme");
        String facts = Files.readString(site.resolve("site").resolve("event.yml"));
        List<String> change = blocks("README.md", "diff").get(0).lines().toList();
        String before = facts.replace(change.get(1).substring(1), change.get(0).substring(1));

        assertEquals(before, blocks("README.md", "yaml").get(0));
        String finding = blocks("README.md", "text").get(0).replaceFirst("^\\[ERROR\\] ", "");
        String printed = Files.readString(site.resolve("diagnostics.txt"));
        assertTrue(finding.startsWith("cfp.md:5:19: error:") && printed.contains(finding), finding);
    }

    /** Each part of a text that leaves out something at {@code …} stands in the file, whatever its indent. */
    private static void assertTaken(String text, String file) throws IOException {
        for (String part : text.split("(?m)^ *…\n")) {
            assertFalse(part.isBlank(), text);
            assertTrue(plain(read(file)).contains(plain(part)), part);
        }
    }

    private static String plain(String xml) {
        return xml.replaceAll("(?m)^ +", "")
                .replaceAll("(plenary-maven-plugin</artifactId>\n<version>)[^<]+", "$1@project.version@")
                .replaceAll("(<version.plenary>)[^<]+", "$1@project.version@")
                .replaceAll("(maven-(\\w+)-plugin</artifactId>\n<version>)[^<]+", "$1@version.$2-plugin@");
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("src/it").resolve(file));
    }

    private static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Files.readString(Path.of("..").resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
