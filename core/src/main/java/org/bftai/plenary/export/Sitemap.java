package org.bftai.plenary.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Site;

/** The list of pages for search engines, by the protocol of sitemaps.org 0.9. */
public final class Sitemap {
    private Sitemap() {}

    /**
     * Return the file's text: pages by address, without drafts, those that ask to be left out, and those whose canonical
     * address is elsewhere.
     *
     * @param changed when the pages last did, written as a W3C datetime in UTC, in full seconds
     */
    public static String of(Site site, SiteUrl url, Optional<Instant> changed) {
        String lastmod = changed.map(c -> "<lastmod>" + c.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>")
                .orElse("");
        String pages = site.pages().stream()
                .filter(p -> !p.isNotFound())
                .filter(p -> p.frontMatter().sitemap() && !p.frontMatter().draft())
                .filter(p -> p.frontMatter().canonical().isEmpty())
                .map(p -> "  <url><loc>" + Markup.escape(address(url, p)) + "</loc>" + lastmod + "</url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + pages
                + "</urlset>\n";
    }

    private static String address(SiteUrl url, Page page) {
        return url.absolute(PercentCode.encode(page.permalink().target()));
    }
}
