package org.bftai.plenary.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface that one theme, or the site, brings along: {@code strings/<language>.yml}.
 *
 * @param byLanguage by lower-case language tag (BCP 47), then by key
 */
public record Words(SortedMap<String, SortedMap<String, String>> byLanguage) {
    /** What is used where a language says nothing. */
    public static final String FALLBACK = "en";

    public static final Words NONE = new Words(Collections.emptySortedMap());

    public Words {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        byLanguage.forEach((language, words) ->
                copy.put(language.toLowerCase(Locale.ROOT), Collections.unmodifiableSortedMap(new TreeMap<>(words))));
        byLanguage = Collections.unmodifiableSortedMap(copy);
    }

    /** Return the words of exactly that language; none where there is no such file. */
    public SortedMap<String, String> of(String language) {
        return byLanguage.getOrDefault(language.toLowerCase(Locale.ROOT), Collections.emptySortedMap());
    }

    /** Return the languages to ask one after the other, the last wins: {@code pt-BR} gives en, pt, pt-br. */
    static List<String> steps(String language) {
        List<String> steps = new ArrayList<>(List.of(FALLBACK));
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        for (int i = tag.indexOf('-'); i >= 0; i = tag.indexOf('-', i + 1)) {
            steps.add(tag.substring(0, i));
        }
        steps.add(tag);
        return steps;
    }
}
