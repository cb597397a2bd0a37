package org.bftai.plenary;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.FactNames;
import org.bftai.plenary.liquid.Term;
import org.bftai.plenary.liquid.Vocabulary;
import org.bftai.plenary.theme.ThemeChain;

/**
 * What the texts of a site may name: its facts, and a few of its settings.
 *
 * @param partial whether something of the facts could not be read
 * @param theme has the words in which dates are written
 */
record SiteNames(SiteConfig config, Optional<Event> event, boolean partial, Optional<ThemeChain> theme) {
    private static final Set<String> FACTS = Set.of("dates", "event");

    SpokenExpressions expressions() {
        return new SpokenExpressions(this::vocabulary);
    }

    private Vocabulary vocabulary(String language) {
        SortedMap<String, String> words = theme.map(t -> t.words(language)).orElse(Collections.emptySortedMap());
        SortedMap<String, Term> names = new FactNames(new DateWords(words)).of(event);
        SortedMap<String, Term> site = new TreeMap<>();
        site.put("title", setting(config.title().or(() -> event.flatMap(Event::title)), "title"));
        site.put("description", setting(config.description(), "description"));
        site.put("url", setting(config.url().map(SiteUrl::toString), "url"));
        names.put("site", new Term.Group(site));
        return new Vocabulary(names, partial ? FACTS : Set.of());
    }

    private static Term setting(Optional<String> value, String key) {
        return value.<Term>map(Term.Word::new).orElseGet(() -> new Term.Absent("write " + key + ": … into site.yml"));
    }
}
