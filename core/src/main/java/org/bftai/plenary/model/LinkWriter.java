package org.bftai.plenary.model;

import org.bftai.plenary.html.UrlRewriter;

/**
 * Writes the URLs of one page: those of the site are relative, so that it works under any path and opened from a
 * folder. The page for missing addresses is shown at any depth, so its URLs begin at the host.
 *
 * @param addresses what answers
 * @param page whose URLs
 * @param basePath the path of the home page on its host, begins and ends with {@code /}
 */
public record LinkWriter(Addresses addresses, Page page, String basePath) implements UrlRewriter {
    /** Return a URL as the page writes it; one that leads nowhere is left as its author wrote it. */
    @Override
    public String rewrite(String url) {
        if (!(addresses.find(page, url, basePath) instanceof LinkTarget.Internal found)) {
            return url;
        }
        String fragment = found.fragment().isEmpty() ? "" : url.substring(url.indexOf('#'));
        boolean here =
                found.file().equals(page.permalink().file()) && found.query().isEmpty();
        return here && !fragment.isEmpty() ? fragment : to(found.path()) + found.query() + fragment;
    }

    /**
     * Return the URL of an address of the site.
     *
     * @param path begins with {@code /}, not percent-encoded
     */
    public String to(String path) {
        if (page.isNotFound()) {
            return PercentCode.encode(basePath + path.substring(1));
        }
        String[] from = page.permalink().file().split("/", -1);
        String[] to = path.substring(1).split("/", -1);
        int same = 0;
        while (same < from.length - 1 && same < to.length - 1 && from[same].equals(to[same])) {
            same++;
        }
        StringBuilder url = new StringBuilder("../".repeat(from.length - 1 - same));
        for (int i = same; i < to.length; i++) {
            url.append(to[i]).append(i < to.length - 1 ? "/" : "");
        }
        String relative = PercentCode.encode(url.toString());
        int colon = relative.indexOf(':');
        boolean looksLikeScheme = colon >= 0 && relative.lastIndexOf('/', colon) < 0;
        return relative.isEmpty() || looksLikeScheme ? "./" + relative : relative;
    }
}
