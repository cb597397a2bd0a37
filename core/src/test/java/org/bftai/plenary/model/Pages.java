package org.bftai.plenary.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.content.Body;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourcePath;

/** A small site for tests: pages by source and address, files by name. */
final class Pages {
    static final Page HOME = page("index.md", "/");
    static final Page CFP = page("cfp.md", "/cfp/");
    static final Page PLAIN = page("plain.md", "/plain");
    static final Page DEEP = page("talks/one.md", "/talks/2025/one/");
    static final Page BESIDE = page("talks/two.md", "/talks/2025/two/");
    static final Page COLON = page("colon.md", "/a:b.html");
    static final Page BLANK = page("blank.md", "/two words/");
    static final Page NOT_FOUND = page("404.md", "/404.html");

    private static final List<Page> ALL = List.of(HOME, CFP, PLAIN, DEEP, BESIDE, COLON, BLANK, NOT_FOUND);
    private static final List<String> FILES =
            List.of("paper.pdf", "talks/slides.pdf", "assets/plenary.css", "docs/index.html");

    private Pages() {}

    static Addresses addresses() {
        SortedMap<String, String> origins = new TreeMap<>();
        SortedMap<String, Permalink> bySource = new TreeMap<>();
        ALL.forEach(p -> origins.put(p.permalink().file(), p.source().value()));
        ALL.forEach(p -> bySource.put(p.source().value(), p.permalink()));
        FILES.forEach(f -> origins.put(f, f));
        return new Addresses(origins, bySource);
    }

    private static Page page(String source, String url) {
        return new Page(
                new SourcePath(source),
                FrontMatter.none(Location.of(source)),
                new Body(source, 0, "", List.of()),
                new Permalink(url),
                "single",
                "Title",
                "Title");
    }
}
