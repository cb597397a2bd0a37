package org.bftai.plenary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseCheckTest {
    @ParameterizedTest
    @CsvSource({
        "_posts/a.md, true",
        "posts/2025/a.md, true",
        "2025/news/a.md, true",
        "blog/a.md, true",
        "2025-07-04-a.md, true",
        "old/2025-07-04-a.md, true",
        "news.md, false",
        "newsletter/a.md, false",
        "old-news/a.md, false",
        "2025-07-04.md, false",
        "2025-07-04-a/b.md, false",
        "a-2025-07-04-b.md, false",
    })
    void knowsPostsByTheirPaths(String path, boolean post) {
        assertEquals(post, ProseCheck.isPost(path));
    }
}
