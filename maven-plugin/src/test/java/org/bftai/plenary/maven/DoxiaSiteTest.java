package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoxiaSiteTest {
    @TempDir
    Path folder;

    @Test
    void isActiveUnlessItsPhaseIsNone() {
        assertTrue(DoxiaSite.isActive(List.of(plugin("maven-site-plugin", "site", "site"))));
        assertFalse(DoxiaSite.isActive(List.of(plugin("maven-site-plugin", "none", "site"))));
        assertFalse(DoxiaSite.isActive(List.of(plugin("maven-site-plugin", "site-deploy", "deploy"))));
        assertFalse(DoxiaSite.isActive(List.of(plugin("maven-jar-plugin", "site", "site"))));
    }

    @Test
    void isSpokenOfOnceByGoalsThatRunInALifecycle() throws Exception {
        assertEquals(1, warnings(mojo -> {}));
    }

    @Test
    void isNoMatterToAGoalTypedByHand() throws Exception {
        assertEquals(0, warnings(mojo -> mojo.phase = null));
    }

    @Test
    void isNoMatterWhereTheFoldersDiffer() throws Exception {
        assertEquals(0, warnings(mojo -> mojo.outputDirectory = new File(mojo.outputDirectory, "2026")));
    }

    @Test
    void isNoMatterWhereItIsSkipped() throws Exception {
        assertEquals(0, warnings(mojo -> mojo.doxiaSkipped = true));
    }

    @Test
    void isNoMatterToAModuleWithoutASite() throws Exception {
        assertEquals(0, warnings(mojo -> mojo.folder = new File(mojo.folder, "elsewhere")));
    }

    /** Run two executions of one module, as Maven does: with one context. */
    private long warnings(Consumer<BuildMojo> setting) throws Exception {
        Project project = new Project(folder).with("index.md", "# A Small Workshop\n");
        TreeMap<Object, Object> context = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (String phase : List.of("package", "site")) {
            BuildMojo mojo = project.build();
            mojo.phase = phase;
            mojo.plugins = List.of(plugin("maven-site-plugin", "site", "site"));
            mojo.setPluginContext(context);
            setting.accept(mojo);
            mojo.execute();
        }
        return project.console()
                .text()
                .lines()
                .filter(line -> line.startsWith("WARNING 'mvn site' also runs"))
                .count();
    }

    private static Plugin plugin(String artifact, String phase, String goal) {
        PluginExecution execution = new PluginExecution();
        execution.setPhase(phase);
        execution.addGoal(goal);
        Plugin plugin = new Plugin();
        plugin.setArtifactId(artifact);
        plugin.addExecution(execution);
        return plugin;
    }
}
