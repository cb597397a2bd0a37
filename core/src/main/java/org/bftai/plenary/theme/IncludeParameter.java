package org.bftai.plenary.theme;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something an include takes, or an item of a list that it shows.
 *
 * @param text what it does, one sentence
 * @param required whether the include means nothing without it
 * @param standard what it is where nobody says
 * @param values what a choice can be
 * @param alt of a picture, the names of those that may say what it shows; empty where none has to
 * @param item what an item of a list says, by key
 */
public record IncludeParameter(
        Type type,
        String text,
        boolean required,
        Optional<String> standard,
        List<String> values,
        List<String> alt,
        SortedMap<String, IncludeParameter> item) {
    public IncludeParameter {
        values = List.copyOf(values);
        alt = List.copyOf(alt);
        item = Collections.unmodifiableSortedMap(new TreeMap<>(item));
    }

    /** What a parameter can be. */
    public enum Type {
        TEXT,
        /** Words with inline Markdown. */
        PHRASE,
        /** Markdown with paragraphs and lists. */
        MARKDOWN,
        /** One of several words. */
        CHOICE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** The id of a date of {@code event.yml}. */
        DATE,
        /** An address, as pages write them. */
        LINK,
        /** The address of a picture of the site. */
        PICTURE,
        /** The name of a menu of {@code site.yml}. */
        MENU,
        /** The name of a list in the front matter. */
        LIST;

        /** Return the word in {@code theme.yml}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> byWord(String word) {
            return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Type::word).toList();
        }

        /** Return whether an item of a list can hold one: what stands in front matter needs no second name there. */
        boolean isOfItems() {
            return this != LIST && this != MENU && this != DATE;
        }
    }
}
