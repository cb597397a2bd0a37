package org.bftai.plenary.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.output.OutputPath;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.theme.ThemeChain;

/**
 * A site after RESOLVE: every page and file has its address, no two the same.
 *
 * @param config its settings
 * @param edition which of a series it is; empty for a site of one edition at its root
 * @param event the facts of its edition; empty where it has none
 * @param earlier the facts of the editions before it, the nearest first
 * @param expressions what texts may name
 * @param title its name; never empty
 * @param theme the theme and those it extends
 * @param options what the theme is asked for
 * @param navigation the menu in the masthead; empty for none
 * @param pages by address
 * @param assets files that are copied
 * @param redirects addresses that lead to pages
 * @param drafts addresses of pages that are not built, with their sources
 * @param addresses everything that answers
 */
public record Site(
        SiteConfig config,
        Optional<Edition> edition,
        Optional<Event> event,
        List<Event> earlier,
        SpokenExpressions expressions,
        String title,
        ThemeChain theme,
        ThemeOptions options,
        List<NavigationItem> navigation,
        List<Page> pages,
        List<Asset> assets,
        List<Redirect> redirects,
        SortedMap<String, String> drafts,
        Addresses addresses) {
    public Site {
        earlier = List.copyOf(earlier);
        navigation = List.copyOf(navigation);
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        redirects = List.copyOf(redirects);
        drafts = Collections.unmodifiableSortedMap(new TreeMap<>(drafts));
    }

    /** Return whether the home page of the whole site is that of this one: it has no editions, or is the current one. */
    public boolean isFront() {
        return edition.map(Edition::isCurrent).orElse(true);
    }

    /** Return whether it is an edition of a series that is over. */
    public boolean isPast() {
        return edition.filter(Edition::isPast).isPresent();
    }

    /** Return whether it is an edition of a series that is in preparation. */
    public boolean isComing() {
        return edition.filter(Edition::isComing).isPresent();
    }

    /** Return the path of the home page on its host; begins and ends with {@code /}. */
    public String basePath() {
        return config.url()
                .map(SiteUrl::basePath)
                .orElseGet(() -> edition.map(e -> "/" + e.mount()).orElse("/"));
    }

    /**
     * Return the place of a file in the output.
     *
     * @param file relative to the home page of the site; {@code ../} leads out of an edition
     */
    public OutputPath output(String file) {
        return new OutputPath(
                file.startsWith(SourcePath.ABOVE)
                        ? file.substring(SourcePath.ABOVE.length())
                        : edition.map(Edition::mount).orElse("") + file);
    }

    /** Return the moment by which dates are past or ahead: on pages of a past edition none is ahead. */
    public Instant clock(Instant now) {
        if (!isPast()) {
            return now;
        }
        Instant yearIsOver = LocalDate.of(edition.orElseThrow().year() + 1, 1, 2)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Stream<Instant> ends = event.stream()
                .flatMap(e -> e.dates().all().stream())
                .flatMap(d -> d.ends().stream())
                .map(end -> end.plusSeconds(1));
        return Stream.concat(Stream.of(now, yearIsOver), ends)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** Return the page at {@code /}, if there is one. */
    public Optional<Page> home() {
        return pages.stream().filter(p -> p.isHome() && !p.isFront()).findFirst();
    }

    /** Return the page that is for something, drafts left out; of several the one nearest to the home page. */
    public Optional<Page> find(PageRole role) {
        return pages.stream()
                .filter(p -> role.isOf(p.permalink()) && !p.frontMatter().draft())
                .min(Comparator.comparing(p -> p.permalink().url().length()));
    }

    /** Return the site with what answers outside of its edition. */
    public Site beside(SortedSet<String> files, SortedMap<String, Permalink> sources) {
        return new Site(
                config,
                edition,
                event,
                earlier,
                expressions,
                title,
                theme,
                options,
                navigation,
                pages,
                assets,
                redirects,
                drafts,
                addresses.beside(files, sources));
    }

    /** Return the files whose addresses people may have noted: pages, the site's own files, its calendar and feed. */
    public SortedSet<String> lastingFiles() {
        SortedSet<String> files = new TreeSet<>();
        pages.stream()
                .filter(p -> !p.isNotFound() && !p.frontMatter().draft())
                .forEach(p -> files.add(p.permalink().file()));
        redirects.forEach(r -> files.add(r.from().file()));
        ownFiles().forEach(f -> files.add(f.url().substring(1)));
        Stream.of(Generated.DATES_CALENDAR, Generated.FEED)
                .map(Generated::file)
                .filter(addresses.origins()::containsKey)
                .forEach(files::add);
        return files;
    }

    /** Return the files that the site brings, without those of themes. */
    public List<Asset> ownFiles() {
        return assets.stream().filter(a -> a.origin().indexOf(':') < 0).toList();
    }

    /** Return whether an absolute address lies below the site's own. */
    public boolean isOwn(String url) {
        return config.url()
                .map(own -> edition.map(e -> own.above()).orElse(own).toString())
                .filter(url::startsWith)
                .isPresent();
    }

    /** Return whether somebody wrote a page, so that there is a source of it to edit. */
    public boolean isWritten(Page page) {
        return page.permalink().equals(addresses.bySource().get(page.source().place()));
    }

    /** Return how many pages there are, without the one that stands in for missing ones. */
    public int countPages() {
        return (int) pages.stream().filter(p -> !p.isNotFound() && !p.isFront()).count();
    }
}
