package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.content.Sidebar;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.prose.HeadingWords;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds the name of another year's edition where a site speaks of its own: titles, menus, descriptions, texts. */
final class EditionCheck {
    private final Site site;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    EditionCheck(Site site, MarkdownEngine markdown, DiagnosticSink sink) {
        this.site = site;
        this.markdown = markdown;
        this.sink = sink;
    }

    /** Report names with another year than that of the site's edition; nothing where it has no facts. */
    void check() {
        Optional<EditionNames> names = site.event().flatMap(EditionNames::of);
        names.ifPresent(n -> {
            settings(n);
            StaleText texts = new StaleText(n, markdown, sink);
            site.pages().stream().filter(p -> !isPast(p)).forEach(page -> {
                page(n, page);
                texts.check(page);
            });
        });
    }

    /** A page on earlier editions says so in its title or its address. */
    private boolean isPast(Page page) {
        String address = page.source().value() + " " + page.permalink().url();
        return HeadingWords.isArchive(page.plainTitle())
                || HeadingWords.isArchive(address.replaceAll("[/_-]", " "))
                || address.matches(".*/(?:19|20)\\d\\d(?:/.*|\\b.*)|(?:19|20)\\d\\d/.*");
    }

    private void settings(EditionNames names) {
        Location file = Location.of(SiteConfigReader.FILE);
        site.config().title().ifPresent(t -> string(names, "title of the site", t, file));
        site.config().description().ifPresent(d -> string(names, "description of the site", d, file));
        site.config().footer().text().ifPresent(t -> string(names, "footer", t.text(), t.location()));
        site.config().navigation().values().forEach(menu -> menu(names, menu));
        menu(names, site.config().footer().links());
    }

    private void menu(EditionNames names, List<NavigationItem> items) {
        for (NavigationItem item : items) {
            if (!HeadingWords.isArchive(item.title())) {
                boolean leads = names.others(item.title()).stream()
                        .anyMatch(m ->
                                item.url().filter(u -> isElsewhere(u, m.year())).isPresent());
                if (!leads) {
                    string(names, "menu", item.title(), item.location());
                }
                menu(names, item.children());
            }
        }
    }

    private void page(EditionNames names, Page page) {
        FrontMatter matter = page.frontMatter();
        Location title = page.heading()
                .map(TitleHeading::location)
                .or(() -> matter.title().map(Scalar::location))
                .orElse(matter.location());
        string(names, "title", page.title(), title);
        List<Scalar> texts = new ArrayList<>();
        matter.excerpt().ifPresent(texts::add);
        matter.tagline().ifPresent(texts::add);
        matter.header().flatMap(Header::caption).ifPresent(texts::add);
        matter.sidebar().stream().map(Sidebar::blocks).flatMap(List::stream).forEach(block -> {
            block.title().ifPresent(texts::add);
            block.text().ifPresent(texts::add);
        });
        matter.header().stream()
                .map(Header::actions)
                .flatMap(List::stream)
                .filter(a -> a.label().isPresent())
                .filter(a -> names.others(a.label().get().text()).stream()
                        .noneMatch(m -> isElsewhere(a.url().text(), m.year())))
                .forEach(a -> texts.add(a.label().get()));
        matter.description().ifPresent(d -> string(names, "description", d.text(), d.location()));
        texts.forEach(t -> string(names, "front matter", t.text(), t.location()));
    }

    private boolean isElsewhere(String url, int year) {
        return url.contains("//") && !site.isOwn(url) || SourceLinks.names(url, year);
    }

    private void string(EditionNames names, String where, String text, Location place) {
        if (names.namesOwn(text) || HeadingWords.isArchive(text)) {
            return;
        }
        SourceLinks links = new SourceLinks(text);
        TextRange all = new TextRange(0, text.length());
        names.others(text).stream()
                .filter(m -> !links.leadTo(m.year(), m.range(), all))
                .findFirst()
                .ifPresent(m -> sink.report(
                        EDITION_STALE,
                        place,
                        "the " + where + " says '" + m.text() + "' on the site of '" + m.meant() + "'",
                        "write '" + m.meant()
                                + "'; a page on an earlier edition says so in its title or address, such as" + " /"
                                + m.year() + "/"));
    }
}
