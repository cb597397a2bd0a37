package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionMojoTest {
    @TempDir
    Path folder;

    @Test
    void withoutAYearItSaysHowOneIsGiven() {
        Project project = new Project(folder).with("index.md", "# A workshop\n");

        var failure = assertThrows(MojoFailureException.class, project.freeze(null)::execute);

        assertEquals("1 error: nothing was stored", failure.getMessage());
        assertEquals(
                "ERROR year: error: no year is given [config-value]\n"
                        + "  hint: write four digits, such as -Dyear=2026",
                project.console().text());
    }
}
