package org.bftai.plenary.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, ⏎ is a line end. */
class LeadingTitleTest {
    private static final MarkdownEngine MARKDOWN = MarkdownEngine.plenary(key -> key);

    @ParameterizedTest
    @CsvSource({
        "# Title, Title, ''",
        "# Title⏎Text, Title, ⏎Text",
        "⏎⏎  # Title⏎Text, Title, ⏎⏎⏎Text",
        "## Title, Title, ''",
        "### Title ###⏎⏎Text, Title, ⏎⏎Text",
        "# Title \t, Title, ''",
        "# *A* `b`, *A* `b`, ''",
        "#\tTabbed, Tabbed, ''",
        "# C#, C#, ''",
        "# C #, C, ''",
        "Title⏎=====⏎Text, Title, ⏎⏎Text",
        "Title⏎---⏎Text, Title, ⏎⏎Text",
        "  Title⏎ ==⏎, Title, ⏎⏎",
        "<!-- a⏎comment -->⏎# Title⏎Text, Title, ⏎⏎⏎Text",
        "<!-- a -->⏎⏎Title⏎---⏎T, Title, ⏎⏎⏎⏎T"
    })
    void takesTheHeadingAndLeavesItsLines(String text, String title, String rest) {
        Optional<LeadingTitle> found = LeadingTitle.of(text.replace('⏎', '\n'), MARKDOWN);
        assertEquals(Optional.of(title), found.map(LeadingTitle::title));
        assertEquals(rest, found.orElseThrow().rest().replace('\n', '⏎'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text⏎# Later",
                "#Title",
                "#",
                "# ",
                "#### Four",
                "    # Code",
                "\t# Code",
                "> # Quoted",
                "- # Item",
                "- item⏎---",
                "> quote⏎---",
                "```⏎---",
                "<div>⏎---",
                "1. one⏎---",
                "***⏎---",
                "---⏎---",
                "\\# Escaped",
                "Two lines⏎of text⏎---",
                "[x]: /y⏎===",
                "<!-- open⏎# Title",
                "<!-- a --> # Title"
            })
    void leavesOtherOpeningsAlone(String text) {
        assertEquals(Optional.empty(), LeadingTitle.of(text.replace('⏎', '\n'), MARKDOWN));
    }
}
