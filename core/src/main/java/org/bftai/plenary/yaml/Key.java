package org.bftai.plenary.yaml;

import java.util.List;

/**
 * A key that a map may hold.
 *
 * @param name as it is written
 * @param shape what it takes
 * @param description what it is for, one sentence without a full stop
 * @param required whether the map means nothing without it
 * @param partners keys of which one must be there, so that it means something; empty where it stands alone
 */
public record Key(String name, Shape shape, String description, boolean required, List<String> partners) {
    public Key {
        partners = List.copyOf(partners);
    }

    public static Key of(String name, Shape shape, String description) {
        return new Key(name, shape, description, false, List.of());
    }

    public static Key required(String name, Shape shape, String description) {
        return new Key(name, shape, description, true, List.of());
    }

    /** Return the same key, which means nothing without one of those. */
    public Key with(String... others) {
        return new Key(name, shape, description, required, List.of(others));
    }
}
