package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.content.Sidebar;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.prose.HeadingWords;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * Something that a site says outside the texts of its pages.
 *
 * @param where what it is: {@code title}, {@code menu}
 * @param text what is shown
 * @param url where it leads; empty where it is no link
 * @param urlPlace where that is written
 */
record Told(String where, String text, Location place, Optional<String> url, Location urlPlace) {
    /** Return what the settings say, and the facts; menus on earlier editions are left out. */
    static List<Told> by(Site site) {
        List<Told> told = new ArrayList<>();
        Location file = Location.of(SiteConfigReader.FILE);
        site.config().title().ifPresent(t -> told.add(of("title of the site", t, file)));
        site.config().description().ifPresent(d -> told.add(of("description of the site", d, file)));
        site.config().footer().text().ifPresent(t -> told.add(of("footer", t)));
        site.config().navigation().values().forEach(menu -> add(menu, told));
        add(site.config().footer().links(), told);
        site.event().ifPresent(event -> {
            event.description().ifPresent(d -> told.add(of("description of the event", d, event.location())));
            event.links()
                    .forEach(l -> told.add(new Told(
                            "link of the event", l.title(), event.location(), Optional.of(l.url()), event.location())));
        });
        return told;
    }

    private static void add(List<NavigationItem> menu, List<Told> told) {
        for (NavigationItem item : menu) {
            if (!HeadingWords.isArchive(item.title())) {
                told.add(new Told("menu", item.title(), item.location(), item.url(), item.location()));
                add(item.children(), told);
            }
        }
    }

    /** Return what the front matter of a page says, its title first. */
    static List<Told> by(Page page) {
        FrontMatter matter = page.frontMatter();
        List<Told> told = new ArrayList<>();
        Location title = page.heading()
                .map(TitleHeading::location)
                .or(() -> matter.title().map(Scalar::location))
                .orElse(matter.location());
        told.add(of("title", page.title(), title));
        matter.description().ifPresent(d -> told.add(of("description", d)));
        Stream.of(matter.excerpt(), matter.tagline(), matter.header().flatMap(Header::caption))
                .flatMap(Optional::stream)
                .forEach(t -> told.add(of("front matter", t)));
        matter.sidebar().stream().map(Sidebar::blocks).flatMap(List::stream).forEach(block -> {
            block.title().ifPresent(t -> told.add(of("front matter", t)));
            block.text().ifPresent(t -> told.add(of("front matter", t)));
        });
        matter.header().stream()
                .map(Header::actions)
                .flatMap(List::stream)
                .forEach(a -> told.add(new Told(
                        "front matter",
                        a.label().map(Scalar::text).orElse(""),
                        a.label().map(Scalar::location).orElse(a.url().location()),
                        Optional.of(a.url().text()),
                        a.url().location())));
        return told;
    }

    /** Return whether it is sentences, which may look back; a title or an entry of a menu says what is there. */
    boolean isProse() {
        return url.isEmpty() && !where.startsWith("title");
    }

    private static Told of(String where, String text, Location place) {
        return new Told(where, text, place, Optional.empty(), place);
    }

    private static Told of(String where, Scalar text) {
        return of(where, text.text(), text.location());
    }
}
