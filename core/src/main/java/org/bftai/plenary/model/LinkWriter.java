package org.bftai.plenary.model;

import org.bftai.plenary.html.UrlRewriter;
import org.bftai.plenary.source.SourcePath;

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
        LinkTarget target = addresses.find(page, url, basePath);
        if (target instanceof LinkTarget.Missing && addresses.edition().isPresent() && url.startsWith("/")) {
            // What an edition does not have yet is not what the whole site has there of another one.
            String path = url.replaceFirst("[?#].*", "");
            return to(PercentCode.decode(path).orElse(path)) + url.substring(path.length());
        }
        if (!(target instanceof LinkTarget.Internal found)) {
            return url;
        }
        String fragment = found.fragment().isEmpty() ? "" : url.substring(url.indexOf('#'));
        boolean here =
                found.file().equals(page.permalink().file()) && found.query().isEmpty();
        return here && !fragment.isEmpty() ? fragment : to(found.path()) + found.query() + fragment;
    }

    /** Return the path on the host; what lies outside of an edition lies one folder higher. */
    private String onHost(String file) {
        return file.startsWith(SourcePath.ABOVE)
                ? basePath.replaceFirst("[^/]+/$", "") + file.substring(SourcePath.ABOVE.length())
                : basePath + file;
    }

    /**
     * Return the URL of an address of the site.
     *
     * @param path begins with {@code /}, not percent-encoded
     */
    public String to(String path) {
        String target = onHost(path.substring(1));
        if (page.isNotFound()) {
            return PercentCode.encode(target);
        }
        return RelativeUrl.between(onHost(page.permalink().file()), target);
    }
}
