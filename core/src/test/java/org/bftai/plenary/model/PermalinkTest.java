package org.bftai.plenary.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {
    @ParameterizedTest
    @CsvSource({
        "/, index.html, /",
        "/cfp/, cfp/index.html, /cfp/",
        "/a/b/, a/b/index.html, /a/b/",
        "/cfp, cfp.html, /cfp.html",
        "/a/b, a/b.html, /a/b.html",
        "/old.html, old.html, /old.html",
        "/calendar.ics, calendar.ics, /calendar.ics",
        "/v1.0/, v1.0/index.html, /v1.0/",
        "/v1.0/notes, v1.0/notes.html, /v1.0/notes.html"
    })
    void hasAFileAndAnAddressThatEveryServerAnswers(String url, String file, String target) {
        assertEquals(file, new Permalink(url).file());
        assertEquals(target, new Permalink(url).target());
    }

    @Test
    void beginsAtTheSite() {
        assertThrows(IllegalArgumentException.class, () -> new Permalink("cfp/"));
    }
}
