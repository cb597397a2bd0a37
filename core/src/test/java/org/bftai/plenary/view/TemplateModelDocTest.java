package org.bftai.plenary.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the docs on the data model says what the views say. Update with {@code -Dgolden=update}. */
class TemplateModelDocTest {
    private static final Path PAGE = Path.of("..", "docs", "src", "site", "template-model.md");
    private static final String BEGIN = "<!-- views -->\n";
    private static final String END = "<!-- /views -->";

    @Test
    void the_reference_is_written_from_the_views() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String tables = TemplateModelPage.tables() + "\n";
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + tables + page.substring(end));
            return;
        }
        assertEquals(tables, page.substring(begin, end));
    }
}
