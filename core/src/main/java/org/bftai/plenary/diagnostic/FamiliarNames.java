package org.bftai.plenary.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names by which other site generators and conference systems know what has another name here. */
final class FamiliarNames {
    /** What each may mean, the likeliest first: files know different ones. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("aliases", List.of("redirect_from")),
            Map.entry("baseurl", List.of("url")),
            Map.entry("base_url", List.of("url")),
            Map.entry("conference", List.of("host")),
            Map.entry("deadlines", List.of("dates")),
            Map.entry("decision", List.of("notification")),
            Map.entry("lang", List.of("language")),
            Map.entry("language", List.of("lang")),
            Map.entry("languagecode", List.of("language", "lang")),
            Map.entry("locale", List.of("language", "lang")),
            Map.entry("location", List.of("place")),
            Map.entry("menu", List.of("navigation")),
            Map.entry("menus", List.of("navigation")),
            Map.entry("nav", List.of("navigation")),
            Map.entry("papers", List.of("submission")),
            Map.entry("redirect", List.of("redirect_from")),
            Map.entry("site_name", List.of("title")),
            Map.entry("site_url", List.of("url")),
            Map.entry("slug", List.of("permalink")),
            Map.entry("summary", List.of("excerpt", "description")),
            Map.entry("template", List.of("layout")),
            Map.entry("venue", List.of("place")),
            Map.entry("workshop", List.of("event")));

    private FamiliarNames() {}

    /** Find what is meant among the known words by a written one, in lower case. */
    static Optional<String> meant(String word, Collection<String> known) {
        return MEANT.getOrDefault(word, List.of()).stream()
                .filter(known::contains)
                .findFirst();
    }
}
