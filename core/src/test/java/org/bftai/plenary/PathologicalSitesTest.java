package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.PathologicalTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Builds sites whose page is a text made to hurt, with facts, so that every check reads it. What is no file of text is refused elsewhere. */
class PathologicalSitesTest {
    private static final String FACTS = """
            name: 2nd Workshop on Byzantine Fault Tolerance
            acronym: BFT-AI
            host: {name: SRDS 2025, url: "https://srds.example/2025/"}
            dates:
              submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)
              event: 2025-09-29
            """;

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> areReadToTheirEnd() {
        return PathologicalTexts.all().entrySet().stream()
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text.getValue()))
                .filter(text -> text.getValue().indexOf('\0') < 0)
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    Map<String, String> files = Map.of(
                            "site.yml",
                            "title: BFT-AI\n",
                            "event.yml",
                            FACTS,
                            "index.md",
                            "# BFT-AI 2025\n\n" + text.getValue());
                    BuiltSite built =
                            BuiltSite.of(files, work.resolve(text.getKey().replaceAll("\\W", "-")));
                    assertEquals(1, built.result().pages(), built::printed);
                }));
    }
}
