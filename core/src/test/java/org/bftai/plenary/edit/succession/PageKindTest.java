package org.bftai.plenary.edit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bftai.plenary.source.SourcePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKindTest {
    @ParameterizedTest
    @CsvSource({
        "index.md, /, KEPT",
        "cfp.md, /cfp/, KEPT",
        "call-for-papers.md, /call-for-papers/, KEPT",
        "call-for-sponsors.md, /call-for-sponsors/, KEPT",
        "program-committee.md, /program-committee/, KEPT",
        "organizers.md, /organizers/, KEPT",
        "faq.md, /faq/, KEPT",
        "programme.md, /programme/, RESET",
        "program.md, /programme.html, RESET",
        "page3.md, /accepted-papers/, RESET",
        "programme/index.md, /programme/, RESET",
        "keynote_speakers.md, /keynote_speakers/, RESET",
        "programme/tuesday.md, /programme/tuesday/, RESET",
        "people/chairs.md, /people/chairs/, KEPT",
        "venue.md, /venue/, RESET",
        "2025-06-30-extended.md, /2025-06-30-extended/, RESET",
        "news/extended.md, /news/extended/, RESET",
        "news/index.md, /news/, RESET",
    })
    void namesSayWhatBecomesOfAPage(String source, String address, PageKind kind) {
        assertEquals(kind, PageKind.of(new SourcePath(source), address));
    }
}
