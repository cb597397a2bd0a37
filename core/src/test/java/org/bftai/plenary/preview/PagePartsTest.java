package org.bftai.plenary.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputTree;
import org.bftai.plenary.output.OutputTree.Kept;
import org.bftai.plenary.preview.Shown.Good;
import org.junit.jupiter.api.Test;

class PagePartsTest {
    private static final Map<String, String> SITE = Map.of(
            "cfp/index.html",
            """
            <link rel="stylesheet" href="../assets/a.css?v=00000001"><link rel="icon" href="../icon.svg">
            <script src="../assets/a.js"></script><a href="../paper.pdf">Paper</a>
            <img src="/2025/assets/hall.jpg" srcset="../assets/small.jpg 480w, ../assets/large.jpg 800w">""",
            "assets/a.css",
            "@import 'b.css'; body { background: url(\"ground.png\") }",
            "assets/b.css",
            "p { color: red }",
            "assets/a.js",
            "1",
            "assets/ground.png",
            "1",
            "assets/hall.jpg",
            "1",
            "assets/small.jpg",
            "1",
            "assets/large.jpg",
            "1",
            "icon.svg",
            "1",
            "paper.pdf",
            "1");

    private static final PageParts BEFORE = parts(SITE);

    @Test
    void the_sheets_are_those_that_the_page_names() {
        assertEquals(Set.of("/2025/assets/a.css"), BEFORE.sheets().keySet());
    }

    @Test
    void a_sheet_that_changes_is_another_sheet_in_the_same_page() {
        for (String sheet : Set.of("assets/a.css", "assets/b.css")) {
            PageParts after = parts(with(sheet, SITE.get(sheet) + " p { margin: 0 }"));
            assertEquals(BEFORE.page(), after.page(), sheet);
            assertNotEquals(BEFORE.sheets(), after.sheets(), sheet);
        }
    }

    @Test
    void the_version_of_a_sheet_is_none_of_the_page() {
        String html = SITE.get("cfp/index.html").replace("v=00000001", "v=00000002");
        assertEquals(BEFORE.page(), parts(with("cfp/index.html", html)).page());
    }

    @Test
    void what_a_page_shows_is_part_of_it() {
        for (String file :
                Set.of("assets/a.js", "assets/ground.png", "assets/hall.jpg", "assets/small.jpg", "assets/large.jpg")) {
            assertNotEquals(BEFORE.page(), parts(with(file, "2")).page(), file);
        }
        assertNotEquals(
                BEFORE.page(),
                parts(with("cfp/index.html", SITE.get("cfp/index.html") + " ")).page());
    }

    @Test
    void what_it_only_links_to_is_not() {
        for (String file : Set.of("icon.svg", "paper.pdf", "index.html")) {
            assertEquals(BEFORE, parts(with(file, "2")), file);
        }
    }

    private static Map<String, String> with(String file, String text) {
        Map<String, String> changed = new HashMap<>(SITE);
        changed.put(file, text);
        return changed;
    }

    private static PageParts parts(Map<String, String> files) {
        TreeMap<String, Kept> kept = new TreeMap<>();
        files.forEach((path, text) -> kept.put(path, new Kept(new Content.Text(text), text)));
        return PageParts.of(
                new Good(new OutputTree(kept), "/2025/", "plain", false, new HashMap<>()), "cfp/index.html");
    }
}
