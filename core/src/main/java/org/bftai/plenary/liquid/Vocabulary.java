package org.bftai.plenary.liquid;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that expressions know.
 *
 * @param names those of the top level, such as {@code dates}, {@code event}, {@code site}
 */
public record Vocabulary(SortedMap<String, Term> names) {
    public Vocabulary {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }
}
