package org.bftai.plenary.theme;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An include that pages may name in their text: {@code {% include countdown date="submission" %}}. Its template is {@code
 * includes/<name>.ftlh}.
 *
 * @param name what pages call it
 * @param text what it shows, one sentence
 * @param needsFacts whether it shows nothing without an {@code event.yml}
 * @param open whether it takes parameters that it does not declare: those of a site's own includes
 * @param parameters what it takes, by name
 */
public record ContentInclude(
        String name, String text, boolean needsFacts, boolean open, SortedMap<String, Parameter> parameters) {
    public ContentInclude {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** An include of a site's own, which nobody declares. */
    static ContentInclude ofSite(String name) {
        return new ContentInclude(name, "", false, true, new TreeMap<>());
    }

    /**
     * Something an include takes.
     *
     * @param text what it does, one sentence
     */
    public record Parameter(Type type, String text) {}

    /** What a parameter can be. */
    public enum Type {
        TEXT,
        /** The id of a date of {@code event.yml}. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG;

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
    }
}
