package org.bftai.plenary.config;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * The address of the home page.
 *
 * @param origin scheme and host, such as {@code https://bft-ai.example}; no {@code /} at the end
 * @param basePath the path of the home page; begins and ends with {@code /}
 */
public record SiteUrl(String origin, String basePath) {
    /** Stands in for an address that was reported, so that nothing else is said of it; RFC 2606. */
    private static final SiteUrl NOWHERE = new SiteUrl("https://site.invalid", "/");

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
     * Read an address; one that is none is reported, and something stands in for it.
     *
     * @param place where it is written
     */
    public static SiteUrl read(String written, Location place, DiagnosticSink sink) {
        Optional<SiteUrl> url = parse(written);
        if (url.isPresent()) {
            return url.get();
        }
        Optional<SiteUrl> meant =
                Optional.of(written).filter(w -> !w.contains("://")).flatMap(w -> parse("https://" + w));
        sink.report(
                CONFIG_VALUE,
                place,
                "'" + written + "' is not the address of a site",
                meant.map(m -> "did you mean '" + m + "'?")
                        .orElse("write it whole, without ? and #, such as https://bft-ai.example/2025/"));
        return meant.orElse(NOWHERE);
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

    /** Return the path on the host, base path and all; {@code /../} leads one folder higher. */
    public String onHost(String sitePath) {
        return sitePath.startsWith("/../")
                ? above().basePath() + sitePath.substring("/../".length())
                : basePath + sitePath.substring(1);
    }

    /** Return the address of a folder below this one, such as {@code 2026/}. */
    public SiteUrl below(String folder) {
        return new SiteUrl(origin, basePath + folder);
    }

    /** Return the address one folder higher. */
    public SiteUrl above() {
        return new SiteUrl(origin, basePath.replaceFirst("[^/]+/$", ""));
    }

    @Override
    public String toString() {
        return origin + basePath;
    }
}
