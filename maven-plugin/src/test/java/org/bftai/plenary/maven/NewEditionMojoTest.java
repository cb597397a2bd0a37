package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewEditionMojoTest {
    @TempDir
    Path folder;

    @Test
    void makesTheNextEdition() throws Exception {
        Project project = new Project(folder)
                .with("index.md", "# BFT-AI 2025\n\nThe workshop is on September 29, 2025.\n")
                .with("event.yml", "acronym: BFT-AI\ndates:\n  event: 2025-09-29\n");

        project.newEdition("2026").execute();

        assertEquals(
                "---\ncarriedOver: 2025\n---\n\n# {{ event.title }}\n\nThe workshop is on {{ dates.event }}.\n",
                project.read("editions/2026/index.md"));
        assertFalse(project.has("index.md"));
        assertTrue(project.console().text().contains("INFO all of it: editions/2026/to-do.md"));
    }

    @Test
    void saysWhyItCannot() {
        Project project = new Project(folder).with("index.md", "# A workshop\n");

        MojoFailureException failure = assertThrows(
                MojoFailureException.class, () -> project.newEdition("2026").execute());

        assertEquals("1 error: nothing was changed", failure.getMessage());
        assertFalse(project.has("editions"));
    }
}
