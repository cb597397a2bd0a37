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

    /** Return the same tree at the same places with other scalars; keys stay. */
    YamlNode map(UnaryOperator<Scalar> change);

    /** Return the same tree at the same places with other texts in its scalars; keys stay. */
    default YamlNode mapText(UnaryOperator<String> change) {
        return map(scalar -> new Scalar(change.apply(scalar.text()), scalar.plain(), scalar.location()));
    }

    /** Return the same tree as if its top stood at another place. */
    YamlNode at(Location other);

    /**
     * A single value.
     *
     * @param text what it says, without quotes and escapes
     * @param plain whether it was written without quotes and not as a block of text
     * @param written what it said before names in it were replaced by what they stand for
     */
    record Scalar(String text, boolean plain, Location location, String written) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        public Scalar(String text, boolean plain, Location location) {
            this(text, plain, location, text);
        }

        /** Return the same scalar with what the names in it stand for. */
        public Scalar saying(String expanded) {
            return expanded.equals(text) ? this : new Scalar(expanded, plain, location, written);
        }

        /** Return whether nothing was given: no value at all or, unquoted, one of YAML's words for that. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        /**
         * Return the place of a part of what was written, in UTF-16 units from its beginning; of a text that is not on one
         * line as it is read, the place of the whole.
         */
        public Location part(int start, int end) {
            int quote = plain ? 0 : 1;
            boolean asWritten = location.length() == written.length() + 2 * quote;
            return asWritten
                    ? new Location(
                            location.path(),
                            location.line(),
                            location.column() + quote + start,
                            Math.max(1, end - start))
                    : location;
        }

        @Override
        public Scalar map(UnaryOperator<Scalar> change) {
            return change.apply(this);
        }

        @Override
        public Scalar at(Location other) {
            return new Scalar(text, plain, other, written);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location location) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence map(UnaryOperator<Scalar> change) {
            return new Sequence(items.stream().map(n -> n.map(change)).toList(), location);
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

        @Override
        public Mapping mapText(UnaryOperator<String> change) {
            return (Mapping) YamlNode.super.mapText(change);
        }

        /** Find the entry of that key. */
        public Optional<Entry> find(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public Mapping map(UnaryOperator<Scalar> change) {
            return new Mapping(entries.stream().map(e -> e.map(change)).toList(), location);
        }

        @Override
        public Mapping at(Location other) {
            return new Mapping(entries, other);
        }
    }

    /** A key of a map with its value. */
    record Entry(String key, Location keyLocation, YamlNode value) {
        Entry map(UnaryOperator<Scalar> change) {
            return new Entry(key, keyLocation, value.map(change));
        }
    }
}
