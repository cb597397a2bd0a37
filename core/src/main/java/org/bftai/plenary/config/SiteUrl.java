package org.bftai.plenary.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of the home page.
 *
 * @param origin scheme and host, such as {@code https://bft-ai.example}; no {@code /} at the end
 * @param basePath the path of the home page; begins and ends with {@code /}
 */
public record SiteUrl(String origin, String basePath) {
    /** Stands in for an address that was reported, so that nothing else is said of it; RFC 2606. */
    static final SiteUrl NOWHERE = new SiteUrl("https://site.invalid", "/");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /** Read an address with or without a {@code /} at its end; empty where it is not an absolute http(s) address. */
    public static Optional<SiteUrl> parse(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean more = uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null;
            String path = uri.normalize().getRawPath();
            if (!web || uri.getHost() == null || more || path.startsWith("/..")) {
                return Optional.empty();
            }
            String origin = uri.getScheme() + "://" + uri.getRawAuthority();
            return Optional.of(new SiteUrl(origin, path.endsWith("/") ? path : path + "/"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Return an address that settings name as every page can use it: settings have no place of their own, so relative
     * ones begin at the home page. Those of other hosts and schemes stay as they are.
     */
    public static String fromHome(String written) {
        String url = written.strip();
        return url.isEmpty() || url.startsWith("/") || SCHEME.matcher(url).lookingAt() ? url : "/" + url;
    }

    /** Return the absolute address of a path below the home page that begins with {@code /}. */
    public String absolute(String sitePath) {
        return origin + onHost(sitePath);
    }

    /** Return the path on the host, base path and all. */
    public String onHost(String sitePath) {
        return basePath + sitePath.substring(1);
    }

    @Override
    public String toString() {
        return origin + basePath;
    }
}
