package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
    @TempDir
    Path folder;

    @Test
    void writesNothingButTheReport() throws Exception {
        Project project = new Project(folder).with("index.md", "# A Small Workshop\n");

        project.check().execute();

        assertFalse(project.has("target/site"));
        assertTrue(project.has("target/plenary-report.json"));
        assertEquals("INFO checked 1 page in TIME", project.console().text());
    }

    @Test
    void failsAsABuildWould() {
        Project project = new Project(folder).with("index.md", "---\nlayout: splsh\n---\n");

        var failure = assertThrows(MojoFailureException.class, project.check()::execute);

        assertEquals("1 error: see above", failure.getMessage());
    }
}
