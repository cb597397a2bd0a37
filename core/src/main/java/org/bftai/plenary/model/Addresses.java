package org.bftai.plenary.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.source.SourcePath;

/**
 * Everything that answers on a site.
 *
 * @param origins who makes each file of the output: a path in the site, {@code theme:path}, or a word
 * @param bySource the addresses of pages by the place of their source, so that {@code [x](cfp.md)} works as it does on
 *     a forge
 * @param edition which of a series it is; empty for a site of one edition
 * @param outside files of a series that are not this edition's, each beginning with {@code ../}
 */
public record Addresses(
        SortedMap<String, String> origins,
        SortedMap<String, Permalink> bySource,
        Optional<Edition> edition,
        SortedSet<String> outside) {
    public Addresses {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
        outside = Collections.unmodifiableSortedSet(new TreeSet<>(outside));
    }

    /** The addresses of a site of one edition at its root. */
    public Addresses(SortedMap<String, String> origins, SortedMap<String, Permalink> bySource) {
        this(origins, bySource, Optional.empty(), new TreeSet<>());
    }

    /** Return these with what answers outside of the edition. */
    public Addresses beside(SortedSet<String> files, SortedMap<String, Permalink> sources) {
        SortedMap<String, Permalink> all = new TreeMap<>(sources);
        all.putAll(bySource);
        return new Addresses(origins, all, edition, files);
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
            Optional<LinkTarget> found = normalise(path).map(this::inSite).flatMap(p -> answer(p, query, fragment));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new LinkTarget.Missing(written);
    }

    /** Return where a path points as its author sees it, from the folder of the page's source; as written if nowhere. */
    public String asSeen(Page from, String path) {
        return path.startsWith("/")
                ? path
                : normalise(seen(from.source(), path)).orElse(path);
    }

    private List<String> candidates(Page from, String path, String basePath) {
        if (!path.startsWith("/")) {
            String url = from.permalink().url();
            String there = url.substring(0, url.lastIndexOf('/') + 1) + path;
            return from.source().isAbove()
                    ? List.of(seen(from.source(), path), there, "/" + path)
                    : List.of(seen(from.source(), path), there);
        }
        List<String> candidates = new ArrayList<>(List.of(path));
        if (path.startsWith(basePath)) {
            candidates.add("/" + path.substring(basePath.length()));
        }
        edition.ifPresent(e -> {
            String series = basePath.substring(0, basePath.length() - e.mount().length());
            candidates.add("/.." + path);
            if (path.startsWith(series)) {
                candidates.add(Permalink.ABOVE + path.substring(series.length()));
            }
        });
        return candidates;
    }

    /** Return where a path leads from the folder of a source: into its edition, another one, or beside them. */
    private String seen(SourcePath source, String path) {
        String joined = "/" + folder(source) + path;
        Optional<String> place = edition.flatMap(e -> normalise(joined));
        if (place.isEmpty()) {
            return joined;
        }
        String found = place.get();
        String own = "/" + edition.orElseThrow().sources();
        String all = "/" + Edition.FOLDER + "/";
        if (bySource.containsKey(found.substring(1))) {
            return found;
        }
        if (found.startsWith(own)) {
            return "/" + found.substring(own.length());
        }
        // What an edition shows of the whole site, such as a shared picture, has a place of its own there.
        return found.startsWith(all)
                ? Permalink.ABOVE + found.substring(all.length())
                : origins.containsKey(found.substring(1)) ? found : "/.." + found;
    }

    private static String folder(SourcePath source) {
        String place = source.place();
        return place.substring(0, place.lastIndexOf('/') + 1);
    }

    /** Return an address outside of the edition that leads back into it as one of its own. */
    private String inSite(String path) {
        String own = edition.map(e -> Permalink.ABOVE + e.mount()).orElse("");
        return !own.isEmpty() && path.startsWith(own) ? path.substring(own.length() - 1) : path;
    }

    private Optional<LinkTarget> answer(String path, String query, String fragment) {
        String file = path.substring(1);
        // Settings of an edition name its sources as they lie in its folder.
        Optional<Permalink> page = Optional.ofNullable(bySource.get(file))
                .or(() -> edition.flatMap(e -> Optional.ofNullable(bySource.get(e.sources() + file))));
        if (page.isPresent()) {
            return page.map(p -> new LinkTarget.Internal(p.file(), p.target(), query, fragment));
        }
        if (!file.endsWith("/") && answers(file)) {
            return Optional.of(new LinkTarget.Internal(file, path, query, fragment));
        }
        String folder = file.isEmpty() || file.endsWith("/") ? file : file + "/";
        if (answers(folder + "index.html")) {
            return Optional.of(new LinkTarget.Internal(folder + "index.html", "/" + folder, query, fragment));
        }
        return answers(file + ".html")
                ? Optional.of(new LinkTarget.Internal(file + ".html", path + ".html", query, fragment))
                : Optional.empty();
    }

    /**
     * Return the file that a path leads to from the folder of another one, as browsers see it; empty where it leaves the
     * site. Files are relative to the output.
     */
    public Optional<String> beside(String file, String path) {
        return normalise("/" + file.substring(0, file.lastIndexOf('/') + 1) + path)
                .map(found -> found.substring(1));
    }

    /** Return whether a file, relative to the output, is published. */
    public boolean answers(String file) {
        return origins.containsKey(file) || outside.contains(file);
    }

    /** Take out {@code .} and {@code ..}; empty where the path leaves the site. */
    private Optional<String> normalise(String path) {
        if (!path.contains("//") && !path.contains("/.")) {
            return Optional.of(path);
        }
        Deque<String> names = new ArrayDeque<>();
        boolean above = false;
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    if (edition.isEmpty() || above) {
                        return Optional.empty();
                    }
                    above = true;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        String joined = (above ? "/../" : "/") + String.join("/", names);
        return Optional.of(folder && !joined.endsWith("/") ? joined + "/" : joined);
    }
}
