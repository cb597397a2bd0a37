package org.bftai.plenary.render;

import java.util.List;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.view.NavigationItemView;

/** Makes menus as one page shows them. */
final class NavigationViews {
    private final LinkWriter links;

    NavigationViews(LinkWriter links) {
        this.links = links;
    }

    List<NavigationItemView> of(List<NavigationItem> items) {
        return items.stream().map(this::item).toList();
    }

    private NavigationItemView item(NavigationItem item) {
        List<NavigationItemView> children = of(item.children());
        boolean open = children.stream().anyMatch(c -> c.current() || c.open());
        String url = item.url().map(links::rewrite).orElse(null);
        return new NavigationItemView(
                item.title(), url, item.url().filter(this::isHere).isPresent(), open, children);
    }

    /** The home page of a series is that of an edition, to which menus lead. */
    private Permalink here() {
        Permalink address = links.page().permalink();
        return links.page().isFront() ? address.plain() : address;
    }

    private boolean isHere(String url) {
        return links.addresses().find(links.page(), url, links.basePath()) instanceof LinkTarget.Internal found
                && found.fragment().isEmpty()
                && found.file().equals(here().file());
    }
}
