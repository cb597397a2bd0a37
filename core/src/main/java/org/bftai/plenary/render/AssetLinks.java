package org.bftai.plenary.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.source.Sha256;

/** Links to files below {@code assets/}, with a version, so that a visitor's browser never mixes two editions of a theme. */
final class AssetLinks {
    /** Files that only templates name. A font that a sheet names too would be loaded twice under two addresses. */
    private static final List<String> VERSIONED = List.of(".css", ".js");

    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    AssetLinks(Iterable<Asset> assets) {
        assets.forEach(asset -> contents.put(asset.url(), asset.content()));
    }

    /** Add a file that was made by the build. */
    void add(String url, String text) {
        contents.put(url, new Content.Text(text));
    }

    boolean has(String name) {
        return contents.containsKey("/assets/" + name);
    }

    /**
     * Return the relative URL of a file.
     *
     * @param name below {@code assets/}
     * @throws IllegalArgumentException where no such file is part of the site
     */
    String url(String name, LinkWriter links) {
        String path = "/assets/" + name;
        if (!contents.containsKey(path)) {
            Optional<String> near = Suggestions.nearest(path, contents.keySet());
            throw new IllegalArgumentException("there is no file 'assets/" + name + "'\n"
                    + near.map(n -> "did you mean '" + n.substring("/assets/".length()) + "'?")
                            .orElse("put it into the site's folder 'assets'"));
        }
        return VERSIONED.stream().anyMatch(path::endsWith)
                ? links.to(path) + "?v=" + versions.computeIfAbsent(path, p -> version(contents.get(p)))
                : links.to(path);
    }

    private static String version(Content content) {
        try (InputStream bytes = content.open()) {
            return Sha256.of(bytes.readAllBytes()).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
