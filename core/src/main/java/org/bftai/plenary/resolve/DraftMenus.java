package org.bftai.plenary.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.Footer;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfig;

/** Menus of an edition in preparation: what leads to a page that nobody has read yet waits for it. */
final class DraftMenus {
    private final Set<String> drafts;

    /**
     * Make menus.
     *
     * @param drafts addresses of pages that are not published, such as {@code /cfp/}
     */
    DraftMenus(Set<String> drafts) {
        this.drafts = Set.copyOf(drafts);
    }

    SiteConfig without(SiteConfig config) {
        if (drafts.isEmpty()) {
            return config;
        }
        SortedMap<String, List<NavigationItem>> menus = new TreeMap<>();
        config.navigation().forEach((name, menu) -> menus.put(name, published(menu)));
        Footer footer = config.footer();
        return config.withMenus(menus, new Footer(footer.text(), published(footer.links())));
    }

    private List<NavigationItem> published(List<NavigationItem> menu) {
        List<NavigationItem> published = new ArrayList<>();
        for (NavigationItem item : menu) {
            List<NavigationItem> children = published(item.children());
            boolean leads =
                    item.url().map(url -> !isDraft(url)).orElse(item.children().isEmpty());
            if (leads || !children.isEmpty()) {
                published.add(new NavigationItem(
                        item.title(), item.url().filter(url -> !isDraft(url)), children, item.location()));
            }
        }
        return published;
    }

    private boolean isDraft(String url) {
        String page = url.replaceFirst("[?#].*$", "");
        return drafts.contains(page) || drafts.contains(page + "/");
    }
}
