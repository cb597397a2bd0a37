package org.bftai.plenary.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bftai.plenary.diagnostic.Location;

/**
 * A value of a YAML document with its place. Every scalar stays the text that was written: whether {@code no} means
 * false or Norway is for the one who asks for it to say.
 */
public sealed interface YamlNode {
    /** Return the value's first character, an opening quote included; the length is its extent on that line. */
    Location location();

    /** Return the same tree at the same places with other texts in its scalars; keys stay. */
    YamlNode mapText(UnaryOperator<String> change);

    /** Return the same tree as if its top stood at another place. */
    YamlNode at(Location other);

    /**
     * A single value.
     *
     * @param text what it says, without quotes and escapes
     * @param plain whether it was written without quotes and not as a block of text
     */
    record Scalar(String text, boolean plain, Location location) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** Return whether nothing was given: no value at all or, unquoted, one of YAML's words for that. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        /**
         * Return the place of a part of the text, in UTF-16 units from its beginning; of a text that is not written on one
         * line as it is read, the place of the whole.
         */
        public Location part(int start, int end) {
            int quote = plain ? 0 : 1;
            boolean asWritten = location.length() == text.length() + 2 * quote;
            return asWritten
                    ? new Location(
                            location.path(),
                            location.line(),
                            location.column() + quote + start,
                            Math.max(1, end - start))
                    : location;
        }

        @Override
        public Scalar mapText(UnaryOperator<String> change) {
            return new Scalar(change.apply(text), plain, location);
        }

        @Override
        public Scalar at(Location other) {
            return new Scalar(text, plain, other);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location location) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence mapText(UnaryOperator<String> change) {
            return new Sequence(items.stream().map(n -> n.mapText(change)).toList(), location);
        }

        @Override
        public Sequence at(Location other) {
            return new Sequence(items, other);
        }
    }

    /** A map; its keys are unique and keep the order they were written in. */
    record Mapping(List<Entry> entries, Location location) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Find the entry of that key. */
        public Optional<Entry> find(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        @Override
        public Mapping mapText(UnaryOperator<String> change) {
            return new Mapping(entries.stream().map(e -> e.mapText(change)).toList(), location);
        }

        @Override
        public Mapping at(Location other) {
            return new Mapping(entries, other);
        }
    }

    /** A key of a map with its value. */
    record Entry(String key, Location keyLocation, YamlNode value) {
        Entry mapText(UnaryOperator<String> change) {
            return new Entry(key, keyLocation, value.mapText(change));
        }
    }
}
