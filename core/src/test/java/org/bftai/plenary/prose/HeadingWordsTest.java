package org.bftai.plenary.prose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Past editions",
                "The workshop series",
                "ARCHIVED",
                "Retrospective",
                "Vergangene Ausgaben",
                "Früherer Workshop",
                "Éditions précédentes",
                "Ancien site",
                "Ediciones anteriores",
                "Histórico",
                "Edições passadas"
            })
    void earlier_editions_are_an_archive(String heading) {
        assertTrue(HeadingWords.isArchive(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"News", "Change log", "Latest updates", "Announcements", "Aktuelles", "Actualités", "Avisos"})
    void news_are_news(String heading) {
        assertTrue(HeadingWords.isNews(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call for papers", "New deadline", "Pasta", "Newsletter", "Important dates"})
    void other_headings_are_neither(String heading) {
        assertFalse(HeadingWords.isArchive(heading) || HeadingWords.isNews(heading));
    }
}
