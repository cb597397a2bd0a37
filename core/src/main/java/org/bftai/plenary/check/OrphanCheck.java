package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.PAGE_ORPHAN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.Sidebar;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds pages that no other page leads to: they are published, found by search engines, and seen by no editor. */
final class OrphanCheck {
    private final Site site;
    private final DiagnosticSink sink;
    private final Map<String, Page> redirects = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    OrphanCheck(Site site, DiagnosticSink sink) {
        this.site = site;
        this.sink = sink;
        site.redirects().forEach(r -> redirects.put(r.from().file(), r.to()));
    }

    /**
     * Report pages without a link, and return the others.
     *
     * @param pages whose bodies may link
     * @param others links that stand elsewhere, with the page that shows them
     */
    List<RenderedPage> check(List<RenderedPage> pages, Map<BodyLink, Page> others) {
        if (site.countPages() < 2) {
            return pages;
        }
        pages.forEach(p -> p.links().forEach(link -> link(p.page(), link)));
        others.forEach((link, page) -> link(page, link));
        Stream.concat(shownMenus(), Stream.of(site.config().footer().links())).forEach(this::menu);
        site.pages().stream()
                .filter(Page::isList)
                .forEach(list -> site.pages().stream()
                        .filter(list::lists)
                        .forEach(page -> linked.add(page.permalink().file())));
        site.pages().stream().filter(this::isLost).forEach(this::report);
        return pages.stream().filter(p -> !isLost(p.page())).toList();
    }

    /** Menus that no page shows link to nothing. */
    private Stream<List<NavigationItem>> shownMenus() {
        Stream<List<NavigationItem>> beside = site.pages().stream()
                .flatMap(p -> p.frontMatter().sidebar().stream())
                .map(Sidebar::blocks)
                .flatMap(List::stream)
                .flatMap(block -> block.menus().stream())
                .map(Scalar::text)
                .distinct()
                .flatMap(name -> Optional.ofNullable(site.config().navigation().get(name)).stream());
        return Stream.concat(Stream.of(site.navigation()), beside);
    }

    private void menu(List<NavigationItem> items) {
        for (NavigationItem item : items) {
            item.url()
                    .ifPresent(url -> site.pages().stream()
                            .findFirst()
                            .flatMap(from -> target(from, url))
                            .ifPresent(linked::add));
            menu(item.children());
        }
    }

    private void link(Page from, BodyLink link) {
        boolean everywhere = !link.location().path().equals(from.source().place());
        target(from, link.target())
                .filter(file -> everywhere || !file.equals(from.permalink().file()))
                .ifPresent(linked::add);
    }

    /** Return the file of the page that a link leads to in the end. */
    private Optional<String> target(Page from, String written) {
        String url = written;
        if (site.isOwn(written)) {
            url = written.substring(site.config().url().orElseThrow().origin().length());
        }
        if (!(site.addresses().find(from, url, site.basePath()) instanceof LinkTarget.Internal found)) {
            return Optional.empty();
        }
        Page behind = redirects.get(found.file());
        return Optional.of(behind == null ? found.file() : behind.permalink().file());
    }

    private boolean isLost(Page page) {
        FrontMatter matter = page.frontMatter();
        return !page.isHome()
                && !page.isNotFound()
                && !matter.draft()
                && matter.sitemap()
                && !linked.contains(page.permalink().file());
    }

    private void report(Page page) {
        sink.report(
                PAGE_ORPHAN,
                Location.of(page.source().place(), 1, 1),
                "no page and no menu links to '" + page.permalink() + "'",
                "link to it, put it into the menu, or take it out; 'draft: true' keeps it for later,"
                        + " 'sitemap: false' says that it is meant");
    }
}
