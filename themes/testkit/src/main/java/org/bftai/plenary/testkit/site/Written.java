package org.bftai.plenary.testkit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/** What stands in the sources of {@link KitSite#FULLEST} and must be found on its pages, whatever they look like. */
public final class Written {
    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.of(
            "index.html",
            List.of(
                    "The Ninth International Workshop on Things That Are Rather Long to Name",
                    "Held together with another event",
                    "Call for Papers",
                    "Submit a paper",
                    "Write to us",
                    "Photo: A. Lovelace",
                    "First paragraph, with an article",
                    "And a fourth",
                    "Deadlines",
                    "Without a page of its own",
                    "日本語",
                    "Made by people, for people",
                    "Imprint"),
            "article/index.html",
            List.of("An article", "Text.", "A caption"),
            "everything/index.html",
            List.of(
                    "Everything Markdown has, once",
                    "Some text beside",
                    "23:59 AoE",
                    "The footnote, with an article")));

    /** Pictures by what their page says they show. */
    private static final Map<String, List<String>> PICTURES = new TreeMap<>(
            Map.of("article/index.html", List.of("A pale square"), "everything/index.html", List.of("A pale square")));

    private Written() {}

    /** Return what is not found, each with its page. */
    public static List<String> missing(PublishedSite site) {
        List<String> missing = new ArrayList<>();
        WORDS.forEach((path, words) -> {
            String text = site.read(path).body().text();
            words.stream().filter(w -> !text.contains(w)).forEach(w -> missing.add(path + ": " + w));
        });
        PICTURES.forEach((path, alternatives) -> {
            Document page = site.read(path);
            alternatives.stream()
                    .filter(alt -> page.select("main img").stream()
                            .noneMatch(img -> img.attr("alt").equals(alt)))
                    .forEach(alt -> missing.add(path + ": picture '" + alt + "'"));
        });
        if (site.read("index.html").select("main img").isEmpty()) {
            missing.add("index.html: the picture behind the title");
        }
        return missing;
    }
}
