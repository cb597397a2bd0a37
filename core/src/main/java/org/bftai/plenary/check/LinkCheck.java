package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXTERNAL_REQUEST;
import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_MISSING;
import static org.bftai.plenary.diagnostic.DiagnosticCode.LINK_BROKEN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.LINK_DRAFT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;

/** Follows every address of the site that stays on it: bodies, heroes, menus. */
final class LinkCheck {
    private final Site site;
    private final String basePath;
    private final DiagnosticSink sink;
    private final List<String> urls;
    private final List<String> files;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, String> hints = new HashMap<>();

    LinkCheck(Site site, DiagnosticSink sink) {
        this.site = site;
        this.basePath = site.basePath();
        this.sink = sink;
        this.urls = site.pages().stream().map(p -> p.permalink().url()).toList();
        this.files = Stream.of(site.addresses().origins(), site.addresses().bySource())
                .flatMap(named -> named.keySet().stream())
                .map(name -> "/" + name)
                .toList();
    }

    /**
     * Report what leads nowhere.
     *
     * @param pages whose bodies are followed
     * @param others links that stand elsewhere, with the page that shows them
     */
    void check(List<RenderedPage> pages, Map<BodyLink, Page> others) {
        pages.forEach(p -> anchors.put(p.page().permalink().file(), p.ids()));
        pages.forEach(p -> p.links().forEach(link -> link(p.page(), link)));
        others.forEach((link, page) -> link(page, link));
        site.home().or(() -> site.pages().stream().findFirst()).ifPresent(this::menus);
        if (!site.addresses().origins().containsKey("index.html")) {
            sink.report(
                    LINK_BROKEN,
                    Location.of(site.config().own() ? SiteConfigReader.FILE : "index.md"),
                    "the site has no home page, to which every page links",
                    draft("/").orElse("write an index.md, or give a page: permalink: /"));
        }
    }

    private void link(Page page, BodyLink link) {
        if (link.kind() == BodyLink.Kind.LINK) {
            follow(page, link.target(), link.location());
            return;
        }
        if (link.target().isBlank()) {
            sink.report(
                    IMAGE_MISSING,
                    link.location(),
                    "the address is empty",
                    "write which file it shows, or take it out");
            return;
        }
        LinkTarget target = site.addresses().find(page, link.target(), basePath);
        if (target instanceof LinkTarget.Missing missing) {
            sink.report(
                    IMAGE_MISSING,
                    link.location(),
                    "'" + missing.path() + "' is not there",
                    near(page, missing.path(), files, "put the file into the site's folder"));
        } else if (target instanceof LinkTarget.External external && !site.isOwn(external.url())) {
            sink.report(
                    EXTERNAL_REQUEST,
                    link.location(),
                    "'" + external.url() + "' lies on another host, from which the page may load nothing",
                    "put the file into the site's folder, or link to it");
        }
    }

    private void menus(Page home) {
        site.config().navigation().values().forEach(menu -> menu(home, menu));
        menu(home, site.config().footer().links());
    }

    private void menu(Page home, List<NavigationItem> items) {
        for (NavigationItem item : items) {
            item.url().ifPresent(url -> follow(home, url, item.location()));
            menu(home, item.children());
        }
    }

    private void follow(Page page, String url, Location place) {
        if (url.isBlank()) {
            sink.report(LINK_BROKEN, place, "the address is empty", "write where it leads, or take the link out");
            return;
        }
        LinkTarget target = site.addresses().find(page, url, basePath);
        if (target instanceof LinkTarget.Missing missing) {
            Optional<String> draft = draft(missing.path());
            sink.report(
                    site.isComing() && draft.isPresent() ? LINK_DRAFT : LINK_BROKEN,
                    place,
                    "no page or file answers at '" + missing.path() + "'",
                    draft.or(() -> DeadAddress.meant(url)).orElseGet(() -> instead(page, missing.path())));
        } else if (target instanceof LinkTarget.Internal found && !hasAnchor(found)) {
            sink.report(
                    LINK_BROKEN,
                    place,
                    "'" + new Permalink(found.path()) + "' has no anchor '#" + found.fragment() + "'",
                    near(found.fragment(), anchors.get(found.file()), "anchors are the ids of headings", found.file()));
        } else if (target instanceof LinkTarget.External external) {
            DeadAddress.of(external.url())
                    .ifPresent(dead -> sink.report(LINK_BROKEN, place, dead.message(), dead.hint()));
        }
    }

    private String instead(Page page, String path) {
        return isName(path) && !path.endsWith(".md") && !path.endsWith(".html")
                ? near(page, path, files, "put the file into the site's folder, or take the link out")
                : near(page, path, isName(path) ? files : urls, "write the page, or take the link out");
    }

    /** Say which draft would answer. */
    private Optional<String> draft(String path) {
        return site.drafts().entrySet().stream()
                .filter(draft -> List.of(path, path + "/").contains(draft.getKey())
                        || path.endsWith(".md") && draft.getValue().endsWith(path.replaceFirst("^\\.?/", "")))
                .map(draft -> "'" + draft.getValue() + "' is a draft: take "
                        + (site.isComing() ? "'carriedOver' or 'draft'" : "'draft'") + " out of it, or the link")
                .findFirst();
    }

    /** Return whether a fragment leads somewhere; {@code #top} always does (HTML Standard, 7.4.6.3). */
    private boolean hasAnchor(LinkTarget.Internal found) {
        Set<String> ids = anchors.get(found.file());
        String fragment = found.fragment();
        return fragment.isEmpty()
                || fragment.equals("top")
                || ids == null
                || ids.contains(fragment)
                || fragment.equals("main")
                || fragment.startsWith(":~:");
    }

    /** Return what a page or file may have been meant, by its name where it is written by its name. */
    private String near(Page page, String written, Collection<String> known, String otherwise) {
        return near(site.addresses().asSeen(page, written), known, otherwise, "");
    }

    /** Many pages point to the one that was taken away: the nearest is looked for once. */
    private String near(String written, Collection<String> known, String otherwise, String where) {
        return hints.computeIfAbsent(
                where + otherwise + written,
                key -> Suggestions.nearest(written, known)
                        .map(k -> "did you mean '" + k + "'?")
                        .orElse(otherwise));
    }

    /** Return whether an address is that of a file by its name, and not that of a page. */
    private static boolean isName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).matches(".*[^.]\\.[A-Za-z0-9]+");
    }
}
