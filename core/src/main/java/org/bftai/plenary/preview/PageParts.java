package org.bftai.plenary.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.output.OutputTree.Kept;
import org.bftai.plenary.preview.Shown.Good;
import org.bftai.plenary.source.Sha256;

/**
 * What a page is made of, as fingerprints: a browser that has others shows something old.
 *
 * @param page of its HTML and of all that it shows, but for its sheets: if that changes, it is loaded anew
 * @param sheets of each sheet that it names, by path on the host: one that changes is put in the place of the old one
 */
record PageParts(String page, SortedMap<String, String> sheets) {
    /** What is loaded with a page; links lead on from it, and icons are not part of it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:<link\\b(?=[^>]*\\brel=[\"']?(?:stylesheet|preload)\\b)[^>]*?\\bhref|\\b(?:src|srcset|poster|data))"
                    + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private static final Pattern IN_SHEET = Pattern.compile("(?i)url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");
    private static final Pattern VERSION = Pattern.compile("\\.css\\?v=[0-9a-f]+");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

    PageParts {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }

    /** Look into a page and the sheets that it names. */
    static PageParts of(Good site, String file) {
        String html = text(site, file);
        SortedMap<String, String> shown = new TreeMap<>();
        SortedMap<String, String> sheets = new TreeMap<>();
        Matcher named = NAMED.matcher(html);
        while (named.find()) {
            for (String url : urls(named)) {
                find(site, file, url).ifPresent(path -> {
                    if (path.endsWith(".css")) {
                        sheets.put(onHost(site, path), sheet(site, path, shown));
                    } else if (!path.endsWith(".html")) {
                        shown.put(path, site.tree().files().get(path).version());
                    }
                });
            }
        }
        return new PageParts(digest(VERSION.matcher(html).replaceAll(".css") + shown + sheets.keySet()), sheets);
    }

    /** A sheet is what it and those that it imports say; pictures and fonts that it names are the page's. */
    private static String sheet(Good site, String file, SortedMap<String, String> shown) {
        SortedMap<String, String> sheets = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(file);
        while (!open.isEmpty()) {
            String path = open.pop();
            if (sheets.putIfAbsent(path, site.tree().files().get(path).version()) == null) {
                Matcher named = IN_SHEET.matcher(text(site, path));
                while (named.find()) {
                    Optional<String> found = find(site, path, named.group(1) == null ? named.group(2) : named.group(1));
                    found.filter(p -> p.endsWith(".css")).ifPresent(open::push);
                    found.filter(p -> !p.endsWith(".css"))
                            .ifPresent(
                                    p -> shown.put(p, site.tree().files().get(p).version()));
                }
            }
        }
        return digest(sheets.toString());
    }

    private static String[] urls(Matcher named) {
        String value =
                named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3);
        return named.group().toLowerCase(Locale.ROOT).startsWith("srcset")
                ? value.strip().split("(?:\\s+[^,\\s]+)?\\s*,\\s*|\\s+[^,\\s]+$")
                : new String[] {value};
    }

    /** Return the file that an address leads to, if it is one of the site. */
    private static Optional<String> find(Good site, String from, String url) {
        String path = url.strip().replaceFirst("[?#].*", "");
        if (path.isEmpty() || SCHEME.matcher(path).matches()) {
            return Optional.empty();
        }
        if (path.startsWith("/") && !path.startsWith(site.basePath())) {
            return Optional.empty();
        }
        String whole = path.startsWith("/")
                ? path.substring(site.basePath().length())
                : from.substring(0, from.lastIndexOf('/') + 1) + path;
        return PercentCode.decode(whole)
                .flatMap(PageParts::joined)
                .filter(p -> site.tree().files().containsKey(p));
    }

    private static Optional<String> joined(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static String onHost(Good site, String path) {
        return site.basePath() + PercentCode.encode(path);
    }

    private static String text(Good site, String file) {
        Kept kept = site.tree().files().get(file);
        try (InputStream in = kept.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static String digest(String text) {
        return Sha256.of(text).substring(0, 16);
    }
}
