package org.bftai.plenary.render;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;

/** The language of each page, and the words of the interface in it. */
final class Languages {
    private final Site site;
    private final Map<String, SortedMap<String, String>> words = new ConcurrentHashMap<>();

    Languages(Site site) {
        this.site = site;
    }

    /** Return the language of a page: its own, else the site's. */
    String of(Page page) {
        return page.frontMatter().language().orElse(site.config().language());
    }

    /** Return the words in a page's language, by key. */
    SortedMap<String, String> words(Page page) {
        return words(of(page));
    }

    SortedMap<String, String> words(String language) {
        return words.computeIfAbsent(language, site.theme()::words);
    }
}
