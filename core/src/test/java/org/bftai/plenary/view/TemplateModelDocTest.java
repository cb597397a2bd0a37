package org.bftai.plenary.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the docs on the data model says what the views and the words say. Update with {@code -Dgolden=update}. */
class TemplateModelDocTest {
    private static final Path PAGE = Path.of("..", "docs", "src", "site", "template-model.md");
    private static final Path WORDS =
            Path.of("..", "themes", "base", "src", "main", "resources", "META-INF", "plenary", "strings", "en.yml");

    @Test
    void the_reference_is_written_from_the_views() throws IOException {
        assertWritten("views", TemplateModelPage.tables() + "\n");
    }

    @Test
    void the_words_are_those_of_base() throws IOException {
        try (Stream<String> lines = Files.lines(WORDS)) {
            String rows = lines.filter(line -> line.matches("\\w+: .*"))
                    .map(line -> line.split(": ", 2))
                    .map(word -> "| `" + word[0] + "` | " + word[1].replaceAll("^\"(.*)\"$", "$1") + " |\n")
                    .collect(Collectors.joining());
            assertWritten("words", "\n| name | in English |\n|---|---|\n" + rows + "\n");
        }
    }

    private static void assertWritten(String part, String text) throws IOException {
        String page = Files.readString(PAGE);
        String first = "<!-- " + part + " -->\n";
        int begin = page.indexOf(first) + first.length();
        int end = page.indexOf("<!-- /" + part + " -->");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + text + page.substring(end));
            return;
        }
        assertEquals(text, page.substring(begin, end));
    }
}
