package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What is known of a value before anything is evaluated. */
sealed interface Meaning {
    /** One of these, such as the items of a list; never empty. */
    record OneOf(List<Term> terms) implements Meaning {}

    enum Open implements Meaning {
        /** Anything; nothing can be said against it. */
        ANY,
        /** It has a mistake that is reported already. */
        FAULTY
    }

    /** {@code forloop}; loops in each other have {@code parentloop}, of which three are told apart. */
    Meaning FOR_LOOP = of(loop(3, Set.of("length", "index", "index0", "rindex", "rindex0", "first", "last", "name")));

    /** {@code tablerowloop}. */
    Meaning TABLE_LOOP = of(loop(
            0,
            Set.of(
                    "length",
                    "index",
                    "index0",
                    "rindex",
                    "rindex0",
                    "first",
                    "last",
                    "col",
                    "col0",
                    "col_first",
                    "col_last",
                    "row")));

    static Meaning of(Term term) {
        return new OneOf(List.of(term));
    }

    /** What one of several values means; nothing is known of none. */
    static Meaning of(List<Term> terms) {
        return terms.isEmpty() ? Open.ANY : new OneOf(terms);
    }

    private static Term loop(int parents, Set<String> names) {
        TreeMap<String, Term> parts = new TreeMap<>();
        names.forEach(name -> parts.put(name, new Term.Word("")));
        if (parents > 0) {
            parts.put("parentloop", loop(parents - 1, names));
        }
        return new Term.Group(parts);
    }
}
