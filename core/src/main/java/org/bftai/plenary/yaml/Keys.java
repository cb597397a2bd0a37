package org.bftai.plenary.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What a map of a file may hold. Readers hold files to this table, and editors are told of it: there is no other.
 *
 * @param known keys with a meaning of their own, in the order in which people are told of them
 * @param others keys whose names are the author's; empty where there are none
 */
public record Keys(List<Key> known, Optional<Others> others) {
    public Keys {
        known = List.copyOf(known);
    }

    /**
     * Keys of the author's own.
     *
     * @param pattern a regular expression of ECMA-262 that is found in their names
     * @param shape what they take
     */
    public record Others(String pattern, Shape shape) {}

    public static Keys of(Key... known) {
        return new Keys(List.of(known), Optional.empty());
    }

    /** Return the same keys, and others beside them. */
    public Keys andOthers(String pattern, Shape shape) {
        return new Keys(known, Optional.of(new Others(pattern, shape)));
    }

    /** Return the same keys, of which those must be there. */
    public Keys requiring(String... names) {
        List<String> needed = List.of(names);
        return new Keys(
                known.stream()
                        .map(key -> needed.contains(key.name())
                                ? new Key(key.name(), key.shape(), key.description(), true, key.partners())
                                : key)
                        .toList(),
                others);
    }

    /** Return the same keys but for some. */
    public Keys without(List<String> names) {
        return new Keys(
                known.stream().filter(key -> !names.contains(key.name())).toList(), others);
    }

    public List<String> names() {
        return known.stream().map(Key::name).toList();
    }
}
