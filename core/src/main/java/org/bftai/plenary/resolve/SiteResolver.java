package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ADDRESS_UNKNOWN;

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
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.image.Face;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Redirect;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;

/** RESOLVE: every page gets its address, its layout and its title; every file its place; no two the same. */
public final class SiteResolver {
    private final SiteConfig config;
    private final Optional<Event> event;
    private final SpokenExpressions expressions;
    private final ThemeChain theme;
    private final PlainText words;
    private final boolean drafts;
    private final DiagnosticSink sink;

    /**
     * Make a resolver.
     *
     * @param event the facts of its edition
     * @param expressions what texts may name
     * @param words takes the marks off titles
     * @param drafts whether pages with {@code draft: true} are part of the site
     */
    public SiteResolver(
            SiteConfig config,
            Optional<Event> event,
            SpokenExpressions expressions,
            ThemeChain theme,
            PlainText words,
            boolean drafts,
            DiagnosticSink sink) {
        this.config = config;
        this.event = event;
        this.expressions = expressions;
        this.theme = theme;
        this.words = words;
        this.drafts = drafts;
        this.sink = sink;
    }

    /** Put the site together; a page that cannot have a place is reported and left out. */
    public Site resolve(SourceTree tree, List<ParsedPage> parsed) {
        AddressBook book = new AddressBook(sink);
        GeneratedFiles.claimSheet(book);
        PageResolver resolver = new PageResolver(theme, words, sink);
        List<Page> pages = new ArrayList<>();
        SortedMap<String, String> left = new TreeMap<>();
        for (ParsedPage page : parsed) {
            if (drafts || !page.frontMatter().draft()) {
                resolver.resolve(page).filter(book::claim).ifPresent(pages::add);
            } else {
                SourcePath source = page.source().path();
                new PermalinkRule(d -> {})
                        .permalink(source, page.frontMatter())
                        .ifPresent(p -> left.put(p.url(), source.value()));
            }
        }
        pages.sort(Comparator.comparing(Page::permalink));
        List<Asset> assets = new AssetResolver(theme, book).resolve(tree);
        List<Redirect> redirects = new RedirectResolver(book, sink).resolve(pages);
        if (book.isFree(Page.NOT_FOUND.file())) {
            Page notFound = resolver.notFound(theme.words(config.language()).getOrDefault("notFoundTitle", "404"));
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
        if (config.own() && config.url().isEmpty()) {
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
        GeneratedFiles.claimRest(book, config.url().isPresent(), hasCard, hasDates);
        return new Site(
                config,
                Optional.empty(),
                event,
                List.of(),
                expressions,
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

    private String title(List<Page> pages) {
        Optional<String> home =
                pages.stream().filter(Page::isHome).map(Page::plainTitle).findFirst();
        return config.title()
                .or(() -> event.flatMap(Event::title))
                .or(() -> home)
                .orElse(pages.isEmpty() ? "" : pages.get(0).plainTitle());
    }
}
