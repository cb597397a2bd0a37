package org.bftai.plenary.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Site;

/** The list of pages for search engines, by the protocol of sitemaps.org 0.9. */
public final class Sitemap {
    private Sitemap() {}

    /** Return the file of a site that is no series. */
    public static String of(Site site, SiteUrl url, Optional<Instant> changed) {
        return of(pages(site, url), changed);
    }

    /**
     * Return the addresses of pages in order, without drafts, those that ask to be left out, and those whose canonical
     * address is elsewhere.
     */
    static List<String> pages(Site site, SiteUrl url) {
        return site.pages().stream()
                .filter(p -> !p.isNotFound() && !p.isFront())
                .filter(p -> p.frontMatter().sitemap() && !p.frontMatter().draft())
                .filter(p -> p.frontMatter().canonical().isEmpty())
                .map(p -> url.absolute(PercentCode.encode(p.permalink().target())))
                .toList();
    }

    /**
     * Return the file's text.
     *
     * @param changed when the pages last did, written as a W3C datetime in UTC, in full seconds
     */
    static String of(List<String> addresses, Optional<Instant> changed) {
        String lastmod = changed.map(c -> "<lastmod>" + c.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>")
                .orElse("");
        String pages = addresses.stream()
                .map(address -> "  <url><loc>" + Markup.escape(address) + "</loc>" + lastmod + "</url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + pages
                + "</urlset>\n";
    }
}
