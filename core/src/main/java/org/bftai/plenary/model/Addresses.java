package org.bftai.plenary.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that answers on a site.
 *
 * @param origins who makes each file of the output: a path in the site, {@code theme:path}, or a word
 * @param bySource the addresses of pages by the path of their source, so that {@code [x](cfp.md)} works as it does on
 *     a forge
 */
public record Addresses(SortedMap<String, String> origins, SortedMap<String, Permalink> bySource) {
    public Addresses {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
    }

    /** Return whether a URL leaves the site: it has a scheme, or names a host after {@code //}. */
    public static boolean isExternal(String url) {
        return url.startsWith("//") || hasScheme(url);
    }

    /** A scheme is a letter, then letters, digits, {@code + - .} up to a colon (RFC 3986, 3.1). */
    private static boolean hasScheme(String url) {
        int colon = url.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = url.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return false;
            }
        }
        return colon > 0;
    }

    /**
     * Find what a URL leads to. A relative one is tried from the folder of the page's source, as an author sees it, and
     * then from the page's address, as a browser does.
     *
     * @param basePath the path of the home page on its host; addresses that spell it out are understood
     */
    public LinkTarget find(Page from, String url, String basePath) {
        if (isExternal(url)) {
            return new LinkTarget.External(url);
        }
        int hash = url.indexOf('#');
        String fragment =
                hash < 0 ? "" : PercentCode.decode(url.substring(hash + 1)).orElse("");
        String beforeHash = hash < 0 ? url : url.substring(0, hash);
        int mark = beforeHash.indexOf('?');
        String query = mark < 0 ? "" : beforeHash.substring(mark);
        String written = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
        if (written.isEmpty()) {
            return new LinkTarget.Internal(
                    from.permalink().file(), from.permalink().target(), query, fragment);
        }
        Optional<String> decoded = PercentCode.decode(written);
        for (String path : decoded.isPresent() ? candidates(from, decoded.get(), basePath) : List.<String>of()) {
            Optional<LinkTarget> found = normalise(path).flatMap(p -> answer(p, query, fragment));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new LinkTarget.Missing(written);
    }

    /** Return where a path points as its author sees it, from the folder of the page's source; as written if nowhere. */
    public static String asSeen(Page from, String path) {
        return path.startsWith("/")
                ? path
                : normalise("/" + from.source().folder() + path).orElse(path);
    }

    private static List<String> candidates(Page from, String path, String basePath) {
        if (path.startsWith("/")) {
            return path.startsWith(basePath) ? List.of(path, "/" + path.substring(basePath.length())) : List.of(path);
        }
        String url = from.permalink().url();
        return List.of("/" + from.source().folder() + path, url.substring(0, url.lastIndexOf('/') + 1) + path);
    }

    private Optional<LinkTarget> answer(String path, String query, String fragment) {
        String file = path.substring(1);
        if (bySource.containsKey(file)) {
            Permalink page = bySource.get(file);
            return Optional.of(new LinkTarget.Internal(page.file(), page.target(), query, fragment));
        }
        if (!file.endsWith("/") && origins.containsKey(file)) {
            return Optional.of(new LinkTarget.Internal(file, path, query, fragment));
        }
        String folder = file.isEmpty() || file.endsWith("/") ? file : file + "/";
        if (origins.containsKey(folder + "index.html")) {
            return Optional.of(new LinkTarget.Internal(folder + "index.html", "/" + folder, query, fragment));
        }
        return origins.containsKey(file + ".html")
                ? Optional.of(new LinkTarget.Internal(file + ".html", path + ".html", query, fragment))
                : Optional.empty();
    }

    /** Take out {@code .} and {@code ..}; empty where the path leaves the site. */
    private static Optional<String> normalise(String path) {
        if (!path.contains("//") && !path.contains("/.")) {
            return Optional.of(path);
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        String joined = "/" + String.join("/", names);
        return Optional.of(folder && joined.length() > 1 ? joined + "/" : joined);
    }
}
