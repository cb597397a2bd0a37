package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ADDRESS_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.CARRIED_OVER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.image.Face;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Redirect;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** RESOLVE: every page gets its address, its layout and its title; every file its place; no two the same. */
public final class SiteResolver {
    private final LoadedSite loaded;
    private final ThemeChain theme;
    private final PlainText words;
    private final boolean drafts;
    private final DiagnosticSink sink;

    /**
     * Make a resolver.
     *
     * @param theme that of the site
     * @param words takes the marks off titles
     * @param drafts whether pages with {@code draft: true} are part of the site
     */
    public SiteResolver(LoadedSite loaded, ThemeChain theme, PlainText words, boolean drafts, DiagnosticSink sink) {
        this.loaded = loaded;
        this.theme = theme;
        this.words = words;
        this.drafts = drafts;
        this.sink = sink;
    }

    /** Put the site together; a page that cannot have a place is reported and left out. */
    public Site resolve(List<ParsedPage> parsed) {
        Optional<Event> event = loaded.event();
        AddressBook book = new AddressBook(loaded.edition(), sink);
        GeneratedFiles.claimSheet(book);
        PermalinkRule rule = new PermalinkRule(loaded.edition(), sink);
        PageResolver resolver = new PageResolver(theme, rule, words, sink);
        List<Page> pages = new ArrayList<>();
        SortedMap<String, String> left = new TreeMap<>();
        for (ParsedPage page : parsed.stream().map(this::standing).toList()) {
            if (drafts || !page.frontMatter().draft()) {
                resolver.resolve(page)
                        .filter(p -> loaded.isFront() || !p.permalink().isAbove())
                        .filter(book::claim)
                        .ifPresent(pages::add);
            } else {
                SourcePath source = page.source().path();
                new PermalinkRule(loaded.edition(), d -> {})
                        .permalink(source, page.frontMatter())
                        .ifPresent(p -> left.put(p.url(), source.place()));
            }
        }
        pages.sort(Comparator.comparing(Page::permalink));
        SiteConfig config =
                loaded.isComing() ? new DraftMenus(left.keySet()).without(loaded.config()) : loaded.config();
        if (loaded.edition().isPresent() && loaded.isFront()) {
            pages.stream().filter(Page::isHome).findFirst().map(Page::atFront).ifPresent(front -> {
                book.claimMade(front);
                pages.add(front);
            });
        }
        List<Asset> assets = new AssetResolver(theme, book).resolve(loaded.tree());
        List<Redirect> redirects = new RedirectResolver(book, rule, sink).resolve(pages);
        Permalink wrong = loaded.edition().isPresent() ? Page.NOT_FOUND.above() : Page.NOT_FOUND;
        if (loaded.isFront() && book.isFree(wrong.file())) {
            Page notFound =
                    resolver.notFound(theme.words(config.language()).getOrDefault("notFoundTitle", "404"), wrong);
            book.claimMade(notFound);
            pages.add(notFound);
        }
        List<NavigationItem> menu = new NavigationResolver(sink).resolve(config, pages);
        String title = title(pages);
        if (book.isFree(PosterResolver.PLACE.file())) {
            new PosterResolver(theme, sink).resolve(config, event.isPresent()).ifPresent(poster -> {
                book.claimMade(poster);
                pages.add(poster);
            });
        }
        if (config.own() && config.url().isEmpty() && loaded.isFront()) {
            sink.report(
                    ADDRESS_UNKNOWN,
                    Location.of(SiteConfigReader.FILE),
                    "the site does not say where it will live, so it has no sitemap and no canonical addresses",
                    "write url: https://…/ into site.yml");
        }
        boolean hasDates = event.filter(e -> e.dates().areKnown()).isPresent();
        boolean hasCard = config.url().isPresent()
                && Face.bold()
                        .spell(event.flatMap(Event::shortTitle).orElse(title))
                        .isPresent();
        GeneratedFiles.claimRest(book, loaded.edition().isEmpty(), config.url().isPresent(), hasCard, hasDates);
        return new Site(
                config,
                loaded.edition(),
                event,
                loaded.earlier(),
                loaded.expressions(),
                title,
                theme,
                new OptionsResolver(theme, sink).resolve(config.theme()),
                menu,
                pages,
                assets,
                redirects,
                left,
                book.addresses());
    }

    /** A page that was copied into an edition to come, and that nobody has read yet, is a draft; that is said once. */
    private ParsedPage standing(ParsedPage page) {
        Optional<Scalar> unread = page.frontMatter().carriedOver().filter(c -> loaded.isComing());
        unread.ifPresent(this::reportUnread);
        return unread.isPresent()
                ? new ParsedPage(page.source(), page.frontMatter().asDraft(), page.heading(), page.body())
                : page;
    }

    private void reportUnread(Scalar carriedOver) {
        sink.report(Diagnostic.of(
                        CARRIED_OVER,
                        carriedOver.location(),
                        "the page is a draft: it was copied from " + carriedOver.text()
                                + ", and nobody has read it since",
                        "read it, and take this line out")
                .withSeverity(Severity.INFO));
    }

    private String title(List<Page> pages) {
        Optional<String> home =
                pages.stream().filter(Page::isHome).map(Page::plainTitle).findFirst();
        return loaded.config()
                .title()
                .or(() -> loaded.event().flatMap(Event::title))
                .or(() -> home)
                .orElse(pages.isEmpty() ? "" : pages.get(0).plainTitle());
    }
}
