package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildMojoTest {
    @TempDir
    Path folder;

    Project project;

    @BeforeEach
    void project() {
        project = new Project(folder);
    }

    @Test
    void printsASummaryAndWhereToLookAndNothingElse() throws Exception {
        project.with("src/site/index.md", "# A Small Workshop\n").build().execute();

        assertTrue(project.has("target/site/index.html"));
        assertTrue(project.console()
                .text()
                .matches("INFO built 1 page, \\d+ files in TIME\nINFO open: file:///FOLDER/index\\.html"));
    }

    @Test
    void leavesTheLastGoodSiteAloneWhenThereIsAnError() throws Exception {
        project.with("target/site/index.html", "the last good site").with("index.md", """
                ---
                layout: splsh
                ---
                """);

        var failure = assertThrows(MojoFailureException.class, project.build()::execute);

        assertEquals("1 error: see above", failure.getMessage());
        assertEquals("the last good site", project.read("target/site/index.html"));
        assertTrue(project.console().text().startsWith("ERROR index.md:2:9: error: layout 'splsh' not found"));
        assertTrue(project.read("target/plenary-report.json").contains("\"layout-missing\""));
    }

    @Test
    void aWarningFailsOnlyWhereItIsAskedTo() throws Exception {
        project.with("index.md", "# A Small Workshop\n\n![The hall](missing.png)\n");
        project.build().execute();
        String good = project.read("target/site/index.html");
        project.with("index.md", "# A Large Workshop\n\n![The hall](missing.png)\n");

        BuildMojo strict = project.build();
        strict.failOn = "warning";
        var failure = assertThrows(MojoFailureException.class, strict::execute);

        assertEquals("1 warning: see above", failure.getMessage());
        assertEquals(good, project.read("target/site/index.html"), "the last good site");
        assertEquals(1, project.console().text().split("INFO built ", -1).length - 1, "only the first was built");
    }

    @Test
    void picturesInOtherSizesAreKeptForTheNextBuild() throws Exception {
        BuildMojo mojo = project.with("index.md", "# A Small Workshop\n\n![The hall](hall.png)\n")
                .build();
        ImageIO.write(
                new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("hall.png").toFile());
        mojo.execute();
        try (Stream<Path> kept = Files.list(folder.resolve("target/plenary/cache"))) {
            assertEquals(1, kept.count());
        }
    }

    @Test
    void saysWhatFailOnCanBe() {
        BuildMojo mojo = project.with("index.md", "# A Small Workshop\n").build();
        mojo.failOn = "warnings";

        var failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("plenary.failOn is 'warnings': write 'error' or 'warning'", failure.getMessage());
        assertFalse(project.has("target/site"));
    }

    @Test
    void skipsAModuleThatIsNoSiteWithOneLine() throws Exception {
        project.with("src/main/java/Some.java", "class Some {}\n").build().execute();

        assertEquals(
                "INFO skipped: no site.yml or index.md here or in src/site",
                project.console().text());
        assertFalse(project.has("target"));
    }

    @Test
    void withoutAPomAFolderThatIsNoSiteIsAnError() {
        BuildMojo mojo = project.build();
        mojo.pom = null;

        assertThrows(MojoFailureException.class, mojo::execute);

        assertTrue(project.console().text().contains("[site-missing]"));
    }

    @Test
    void skipsOnDemand() throws Exception {
        BuildMojo mojo = project.with("index.md", "# A Small Workshop\n").build();
        mojo.skip = "true";

        mojo.execute();

        assertEquals("INFO skipped: plenary.skip is set", project.console().text());
        assertFalse(project.has("target"));
    }

    @Test
    void takesTheFolderItIsGiven() throws Exception {
        BuildMojo mojo = project.with("2026/index.md", "# Next Year\n")
                .with("index.md", "# This Year\n")
                .build();
        mojo.siteDirectory = folder.resolve("2026").toFile();

        mojo.execute();

        assertTrue(project.read("target/site/index.html").contains("Next Year"));
    }

    @Test
    void tellsGitHubTheLinesFromItsOwnRoot() throws Exception {
        BuildMojo mojo = project.with("web/src/site/index.md", "# A Small Workshop\n\n![The hall](missing.png)\n")
                .build();
        mojo.folder = folder.resolve("web").toFile();
        mojo.workspace = folder.toFile();

        mojo.execute();

        assertTrue(project.console()
                .text()
                .contains("\n::warning file=web/src/site/index.md,line=3,col=13,title=image-missing::"));
    }

    @Test
    void namesToGitHubOnlyFilesThatAreThere() throws Exception {
        BuildMojo mojo = project.with("web/src/site/index.md", "# A Small Workshop\n")
                .with("web/src/site/layouts/single.ftlh", "<#nothing>\n")
                .build();
        mojo.folder = folder.resolve("web").toFile();
        mojo.workspace = folder.toFile();
        mojo.url = "no address";

        assertThrows(MojoFailureException.class, mojo::execute);

        String told = project.console().text();
        assertTrue(told.contains("\n::error title=config-value::plenary.url: "), told);
        assertTrue(told.contains("\n::error file=web/src/site/layouts/single.ftlh,line=1,col=2,"), told);
    }
}
