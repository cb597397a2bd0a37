package org.bftai.plenary.config;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;

/** Reads a menu in the shape of Minimal Mistakes: a list of {@code title}, {@code url} and {@code children}. */
final class NavigationReader {
    private final DiagnosticSink sink;

    NavigationReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    List<NavigationItem> read(List<YamlNode> items) {
        List<NavigationItem> read = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Mapping mapping) {
                item(new Fields(mapping, CONFIG_VALUE, sink)).ifPresent(read::add);
            } else {
                sink.report(
                        CONFIG_VALUE, item.location(), "an entry of a menu is a map", "write: - title: …, url: /…/");
            }
        }
        return read;
    }

    /** Read links: entries that lead somewhere and have none below them. */
    List<NavigationItem> links(List<YamlNode> items) {
        List<NavigationItem> links = new ArrayList<>();
        for (YamlNode item : items) {
            if (!(item instanceof YamlNode.Mapping mapping)) {
                sink.report(CONFIG_VALUE, item.location(), "a link is a map", "write: - title: …, url: /…/");
                continue;
            }
            Fields link = new Fields(mapping, CONFIG_VALUE, sink);
            if (link.node("url").isEmpty()) {
                sink.report(CONFIG_VALUE, link.location(), "a link has no url", "write: url: /…/");
            } else if (link.node("children").isPresent()) {
                sink.report(CONFIG_VALUE, link.location("children"), "links have no children", "write each as a link");
            } else {
                item(link).filter(read -> read.url().isPresent()).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<NavigationItem> item(Fields item) {
        item.hold(SiteKeys.MENU_ENTRY, CONFIG_UNKNOWN, "a menu's entry");
        Optional<String> title = item.text("title");
        Optional<String> url = item.text("url").filter(u -> !UnsafeUrl.reportIn(u, item.location("url"), sink));
        if (title.isEmpty() && url.isEmpty()) {
            sink.report(CONFIG_VALUE, item.location(), "an entry of a menu has no title", "write: title: …");
            return Optional.empty();
        }
        Location place = url.isPresent() ? item.location("url") : item.location("title");
        return Optional.of(new NavigationItem(
                title.or(() -> url).orElseThrow(),
                item.scalar("title").or(() -> item.scalar("url")).orElseThrow(),
                url.map(SiteUrl::fromHome),
                read(item.items("children")),
                place));
    }
}
