package org.bftai.plenary.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/** A small model with one component of each kind. */
public record RootView(PageView page, Map<String, String> words, UnaryOperator<String> url, Object odd) {
    /** What a page has. */
    public record PageView(
            String title, @Nullable String description, Html heading, int year, boolean home, List<LinkView> links) {}

    /** One link. */
    public record LinkView(String title, String url) {}

    static final RootView SAMPLE = new RootView(
            new PageView(
                    "Lovelace & <Babbage>",
                    null,
                    new Html("<em>Engines</em> &amp; Notes"),
                    1843,
                    true,
                    List.of(new LinkView("Programme", "programme/"), new LinkView("Call", "cfp/"))),
            new TreeMap<>(Map.of("menu", "Menu", "home", "Home")),
            path -> {
                if (!path.startsWith("/")) {
                    throw new IllegalArgumentException("'" + path + "' is not a path of the site");
                }
                return "../" + path.substring(1);
            },
            Path.of("secret"));
}
