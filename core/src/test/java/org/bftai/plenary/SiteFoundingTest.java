package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.bftai.plenary.edit.founding.Interview;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SiteFoundingTest extends InNewProject {
    private static final Path SEED = Path.of("src/test/sites/seed/site/index.md");

    @Test
    void anEmptyFolderGetsAllOfASite() throws IOException {
        CommandResult result = init();

        assertEquals("""
                wrote mvnw
                wrote mvnw.cmd
                wrote .mvn/wrapper/maven-wrapper.properties
                wrote .mvn/jvm.config
                wrote pom.xml
                wrote .gitignore
                wrote src/site/site.yml
                wrote src/site/event.yml
                wrote src/site/.schema/site.schema.json
                wrote src/site/.schema/event.schema.json
                wrote src/site/index.md
                wrote src/site/cfp.md
                wrote EDITING.md
                wrote .github/actions/plenary/action.yml
                wrote .github/workflows/site.yml
                wrote .github/workflows/daily.yml
                wrote .github/workflows/extend.yml
                next: ./mvnw plenary:serve, and change what the browser shows; co-organisers read EDITING.md
                before you publish from GitHub: say in .github/actions/plenary/action.yml where Plenary's sources are""", said(result));
        assertEquals("""
                # yaml-language-server: $schema=.schema/event.schema.json
                # The facts of this edition, written once: pages, tables, calendar and mails follow them.
                acronym: LOOM
                name: 1st Workshop on Looms, Cards and Engines
                place: Lyon, France
                email: chairs@loom.example
                # submit: {url: "https://easychair.org/conferences/?conf=yours", system: EasyChair}

                topics:
                  - Foundations: models, methods, and what can be proved with them
                  - Systems: designs, implementations, and what they cost
                  - Experience: deployments, failures, and lessons learned
                  - Tools and data: benchmarks, data sets, reproducibility

                dates:                 # 23:59 AoE unless a line says otherwise
                  submission: 2030-02-15
                  notification: 2030-03-22
                  camera-ready: 2030-05-03
                  event: 2030-06-13
                """, read("src/site/event.yml"));
        assertTrue(read("pom.xml").contains("<version>1.0.0-SNAPSHOT</version>"));
        assertFalse(read("pom.xml").contains("siteDirectory"));
        assertTrue(read("src/site/site.yml").startsWith("# yaml-language-server: $schema=.schema/site.schema.json\n"));
        assertTrue(read("src/site/.schema/site.schema.json").startsWith("{"));
        assertTrue(read("src/site/.schema/event.schema.json").startsWith("{"));
        assertFalse(read("src/site/site.yml").contains("strict"));
        assertTrue(read("EDITING.md").lines().count() <= 20);
        assertFalse(FileTree.read(folder).values().stream().anyMatch(text -> text.matches("(?s).*@[a-zA-Z]+@.*")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWrapperIsThatOfThisProjectAndCanBeRun() throws IOException {
        init();

        assertEquals(Files.readString(Path.of("../mvnw")), read("mvnw"));
        assertTrue(Files.isExecutable(folder.resolve("mvnw")));
        assertFalse(Files.isExecutable(folder.resolve("pom.xml")));
        assertTrue(read(".mvn/wrapper/maven-wrapper.properties").contains("distributionUrl="));
        assertEquals("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=64m\n", read(".mvn/jvm.config"));
    }

    @Test
    void runAgainItWritesNothing() throws IOException {
        init();
        SortedMap<String, String> once = FileTree.read(folder);

        CommandResult again = init();

        assertEquals(once, FileTree.read(folder));
        assertFalse(said(again).contains("wrote "), said(again));
        assertTrue(said(again).contains("nothing was missing"), said(again));
    }

    @Test
    void whatTheSeedSaysBecomesItsFacts() throws IOException {
        Files.copy(SEED, folder.resolve("index.md"));

        CommandResult result = init();

        assertEquals(Files.readString(SEED), read("index.md"));
        assertEquals("""
                # yaml-language-server: $schema=.schema/event.schema.json
                # The facts of this edition, written once: pages, tables, calendar and mails follow them.
                acronym: BFT-AI   # index.md:3
                name: 1st Workshop on Byzantine Fault Tolerance and Artificial Intelligence Systems   # index.md:11
                host: SRDS 2025   # index.md:32
                email: bftaiws@gmail.com   # index.md:65
                # place: Lyon, France
                # submit: {url: "https://easychair.org/conferences/?conf=yours", system: EasyChair}

                topics:   # index.md:42
                  - Fault-Tolerant AI: Resilient training and inference under Byzantine failures
                  - AI for Systems Resilience: Detecting and mitigating system faults using ML
                  - Theory: Convergence guarantees and models under adversarial conditions
                  - Infrastructure: Tools, datasets, reproducibility

                dates:                 # 23:59 AoE unless a line says otherwise
                  default: 23:59 AoE   # index.md:54
                  submission: 2025-07-04 -> 2025-07-11   # index.md:38
                  notification: 2025-07-25   # index.md:59
                  camera-ready: 2025-07-31   # index.md:60
                  event: 2025-09-29   # index.md:61
                """, read("event.yml"));
        assertTrue(read("pom.xml").contains("<siteDirectory>${project.basedir}</siteDirectory>"));
        assertTrue(read("site.yml").contains("\nstrict: no\n"));
        assertTrue(read("cfp.md").contains("{% include dates %}"));
        assertTrue(said(result).contains("read in the pages: acronym, name, "), said(result));
        assertFalse(Files.exists(folder.resolve("src")));
    }

    @Test
    void whatIsThereIsNeverTouched() throws IOException {
        write("pom.xml", "<project/>");
        write("EDITING.md", "Ask Ada.\n");
        write(".github/workflows/site.yml", "on: push\n");
        write("src/site/index.md", "# KELP 2030\n");
        write("src/site/call-for-papers.md", "# Call\n");

        CommandResult result = init();

        assertEquals("<project/>", read("pom.xml"));
        assertEquals("Ask Ada.\n", read("EDITING.md"));
        assertEquals("on: push\n", read(".github/workflows/site.yml"));
        assertFalse(Files.exists(folder.resolve("src/site/cfp.md")), "there is a call");
        assertTrue(said(result).contains("kept  pom.xml, as it was"), said(result));
        assertTrue(said(result).contains("add org.bftai.plenary:plenary-maven-plugin:1.0.0-SNAPSHOT to it"));
    }

    @Test
    void aPomThatNamesThePluginIsNotToldToAddIt() throws IOException {
        init();
        assertFalse(said(init()).contains("pom.xml was there"), said(init()));

        write("pom.xml", "<project><!-- plenary-maven-plugin --></project>");
        assertTrue(said(init()).contains("pom.xml was there"), said(init()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsThereToo() throws IOException {
        Files.createSymbolicLink(folder.resolve("pom.xml"), work.resolve("elsewhere.xml"));

        init();

        assertFalse(Files.exists(work.resolve("elsewhere.xml")));
    }

    @Test
    void whereTheRepositoryIsKnownPagesLeadToTheirSource() throws IOException {
        write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:kelp/site.git\n");
        assertTrue(init().ok());
        assertTrue(
                read("src/site/site.yml").contains("\nrepository: https://github.com/kelp/site\n"),
                read("src/site/site.yml"));
    }

    @Test
    void whatFailedHalfWayIsFinishedByASecondRun() throws IOException {
        write(".github", "a file where a folder is to be");

        CommandResult first = init();

        assertFalse(first.ok());
        assertTrue(first.begun());
        assertTrue(
                said(first)
                        .endsWith("not written: .github/actions/plenary/action.yml, .github/workflows/site.yml, "
                                + ".github/workflows/daily.yml, .github/workflows/extend.yml"),
                said(first));
        assertTrue(findings(first).startsWith(".github/actions/plenary/action.yml: error: "), findings(first));

        Files.delete(folder.resolve(".github"));
        Files.delete(folder.resolve("src/site/site.yml"));
        assertTrue(init().ok());
        SortedMap<String, String> finished = FileTree.read(folder);
        folder = Files.createDirectory(work.resolve("other"));
        init();
        assertEquals(FileTree.read(folder), finished);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        write("index.md", "# KELP 2030\n");

        CommandResult result = new SiteFounding().run(request(Map.of(), true));

        assertEquals(1, FileTree.read(folder).size());
        assertTrue(said(result).contains("would write event.yml"), said(result));
    }

    @Test
    void aSiteLiesInItsProject() throws IOException {
        CommandResult result = new SiteFounding()
                .run(new InitRequest(
                        folder,
                        Optional.of(Path.of("..")),
                        getClass().getClassLoader(),
                        Instant.EPOCH,
                        "1.0.0",
                        "ada/plenary",
                        Map.of(),
                        Interview.NOBODY,
                        false));

        assertTrue(findings(result).startsWith("plenary.siteDirectory: error: '..' lies outside of the project"));
        assertEquals(Map.of(), FileTree.read(work));
    }
}
