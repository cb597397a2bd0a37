package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bftai.plenary.testing.BuiltSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that says nothing, in each way that YAML has for it, says nothing in every file. */
class EmptyYamlTest {
    @ParameterizedTest
    @ValueSource(strings = {"---\n", "~\n", "null\n", "# Not yet.\n"})
    void is_an_empty_map(String yaml, @TempDir Path work) throws IOException {
        String fences = yaml.equals("---\n") ? "" : yaml;
        BuiltSite built = BuiltSite.of(files(yaml, fences), work.resolve("empty"));
        assertTrue(built.result().ok(), built::printed);
        assertEquals(BuiltSite.of(files("", ""), work.resolve("none")).printed(), built.printed());
    }

    private static Map<String, String> files(String yaml, String frontMatter) {
        return Map.of("index.md", "---\n" + frontMatter + "---\n# Kelp\n", "site.yml", yaml, "event.yml", yaml);
    }
}
