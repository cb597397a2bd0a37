package org.bftai.plenary.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTagTest {
    @ParameterizedTest
    @CsvSource({
        "<head><title>Ä</title></head><body>, <head><title>Ä</title>!</head><body>",
        "<HEAD></HEAD></head>, <HEAD>!</HEAD></head>",
        "no head, no head!",
    })
    void stands_at_the_end_of_the_head(String page, String with) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertEquals(with, new String(ScriptTag.into(bytes, "!"), StandardCharsets.UTF_8));
    }

    @Test
    void says_what_the_page_is_made_of_in_attributes() {
        PageParts parts = new PageParts("p1", new TreeMap<>(Map.of("/a\"b.css", "s1")));
        assertEquals(
                "<script defer src=\"/-plenary/preview.js\" data-view=\"page\" data-page=\"p1\""
                        + " data-sheets=\"{&quot;/a\\&quot;b.css&quot;:&quot;s1&quot;}\"></script>\n",
                ScriptTag.of(Optional.of(parts), "page"));
    }
}
