package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.NAVIGATION_LONG;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Page;

/** The menu in the masthead: the one that {@code site.yml} names {@code main}, else one of all pages. */
final class NavigationResolver {
    /** A menu of more entries than this helps nobody, and each page would carry it. */
    private static final int MOST = 12;

    private final DiagnosticSink sink;

    NavigationResolver(DiagnosticSink sink) {
        this.sink = sink;
    }

    List<NavigationItem> resolve(SiteConfig config, List<Page> pages) {
        if (config.navigation().containsKey("main")) {
            return config.navigation().get("main");
        }
        // What is listed on a page of its own would only make the menu long; the home page lists everything.
        List<Page> lists = pages.stream().filter(p -> p.isList() && !p.isHome()).toList();
        List<Page> titled = pages.stream()
                .filter(p -> !p.isNotFound() && !p.isFront() && !p.frontMatter().hidden())
                .filter(p -> lists.stream().noneMatch(list -> list.lists(p)))
                .sorted(Comparator.comparing((Page p) -> !p.isHome()).thenComparing(Page::source))
                .toList();
        if (titled.size() > MOST) {
            sink.report(
                    NAVIGATION_LONG,
                    Location.of("site.yml"),
                    "no menu is made of " + titled.size() + " pages",
                    "write the menu you want: navigation: {main: [{title: …, url: /…/}]}");
        }
        return titled.size() < 2 || titled.size() > MOST
                ? List.of()
                : titled.stream()
                        .map(p -> new NavigationItem(
                                p.plainTitle(),
                                Optional.of(p.permalink().url()),
                                List.of(),
                                Location.of(p.source().place())))
                        .toList();
    }
}
