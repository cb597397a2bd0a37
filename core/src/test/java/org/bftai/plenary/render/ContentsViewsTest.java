package org.bftai.plenary.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bftai.plenary.content.Body;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.Heading;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.view.ContentsEntryView;
import org.bftai.plenary.view.ContentsView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings are written as their levels, and are called a, b, c…; children stand in brackets. */
class ContentsViewsTest {
    @ParameterizedTest
    @CsvSource({
        "2, a",
        "2 2 2, a b c",
        "2 3 3 2, a(b c) d",
        "2 3 4 3 2, a(b(c) d) e",
        "2 4 3 2, a(b c) d",
        "3 2, a b",
        "3 4 2 3, a(b) c(d)",
        "6 5 4 3 2, a b c d e",
        "2 6 2, a(b) c"
    })
    void nestsByLevels(String levels, String contents) {
        ContentsView view = ContentsViews.of(page(levels, true), "On this page");
        assertEquals(contents, view == null ? "" : shown(view.entries()));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "2 3, false", "'', false"})
    void isNothingWithoutHeadingsOrWish(String levels, boolean wanted) {
        assertNull(ContentsViews.of(page(levels, wanted), "On this page"));
    }

    private static String shown(List<ContentsEntryView> entries) {
        return entries.stream()
                .map(e -> e.title().markup() + (e.children().isEmpty() ? "" : "(" + shown(e.children()) + ")"))
                .collect(Collectors.joining(" "));
    }

    private static RenderedPage page(String levels, boolean wanted) {
        List<Heading> headings = new ArrayList<>();
        for (String level : levels.isEmpty() ? new String[0] : levels.split(" ")) {
            String name = Character.toString('a' + headings.size());
            headings.add(new Heading(Integer.parseInt(level), name, name, name, Location.of("index.md")));
        }
        Page page = new Page(
                new SourcePath("index.md"),
                frontMatter(wanted),
                new Body("index.md", 0, "", List.of()),
                new Permalink("/"),
                "single",
                "Home",
                "Home");
        return new RenderedPage(page, "", headings, List.of(), Set.of(), List.of(), Set.of());
    }

    private static FrontMatter frontMatter(boolean wanted) {
        FrontMatter none = FrontMatter.none(Location.of("index.md"));
        return new FrontMatter(
                none.title(),
                none.layout(),
                none.permalink(),
                none.description(),
                none.excerpt(),
                none.tagline(),
                none.canonical(),
                none.language(),
                none.header(),
                none.sidebar(),
                wanted ? Optional.of(new FrontMatter.Contents(Optional.empty(), false)) : Optional.empty(),
                none.classes(),
                none.redirectFrom(),
                none.date(),
                none.hidden(),
                none.lists(),
                none.draft(),
                none.carriedOver(),
                none.sitemap(),
                none.location());
    }
}
