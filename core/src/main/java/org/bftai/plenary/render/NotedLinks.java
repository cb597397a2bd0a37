package org.bftai.plenary.render;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.model.Page;

/** Links of short texts, each with the first page that shows it: a footer stands on all of them. */
final class NotedLinks {
    private final Map<BodyLink, Page> links = new ConcurrentHashMap<>();

    void note(Page page, List<BodyLink> found) {
        for (BodyLink link : found) {
            links.merge(
                    link, page, (a, b) -> Comparator.comparing(Page::permalink).compare(a, b) <= 0 ? a : b);
        }
    }

    Map<BodyLink, Page> all() {
        return Collections.unmodifiableMap(links);
    }
}
