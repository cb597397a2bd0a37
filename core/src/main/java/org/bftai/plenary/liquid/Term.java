package org.bftai.plenary.liquid;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a name stands for. */
public sealed interface Term {
    /**
     * Something that prints, with names below it or none: {@code dates.submission} and {@code dates.submission.full}.
     *
     * @param text what is printed
     * @param parts the names below it
     */
    record Word(String text, SortedMap<String, Term> parts) implements Term {
        public Word {
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }

        /** A text without names below it. */
        public Word(String text) {
            this(text, Collections.emptySortedMap());
        }
    }

    /**
     * A name that only has names below it; to print it is a mistake.
     *
     * @param parts the names below it
     */
    record Group(SortedMap<String, Term> parts) implements Term {
        public Group {
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }
    }

    /**
     * A list to go through; to print it is a mistake.
     *
     * @param items in order
     */
    record Items(List<Term> items) implements Term {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A known name without a value here; to print it is a mistake, in a condition it is nil.
     *
     * @param hint how to give it one, one sentence
     */
    record Absent(String hint) implements Term {}
}
