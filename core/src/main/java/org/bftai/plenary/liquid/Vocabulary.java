package org.bftai.plenary.liquid;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names that expressions know.
 *
 * @param names those of the top level, such as {@code dates}, {@code event}, {@code site}
 * @param partial those of them of which something could not be read, which is reported: what they lack is no mistake of a
 *     text
 */
public record Vocabulary(SortedMap<String, Term> names, Set<String> partial) {
    public Vocabulary {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        partial = Set.copyOf(partial);
    }

    /** Make a vocabulary of which everything could be read. */
    public Vocabulary(SortedMap<String, Term> names) {
        this(names, Set.of());
    }
}
