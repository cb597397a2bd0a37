package org.bftai.plenary.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of schema.org's graph while it is put together: its type, and what is known of it. */
final class Node {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    Node(String type) {
        properties.put("@type", type);
    }

    /** Add a text, if there is one. */
    Node put(String property, Optional<String> text) {
        text.ifPresent(t -> properties.put(property, t));
        return this;
    }

    /** Add another node, if there is one. */
    Node putNode(String property, Optional<Node> node) {
        node.ifPresent(n -> properties.put(property, n.properties));
        return this;
    }

    /** Add values: none at all, one as itself, several as a list. */
    Node putAll(String property, List<?> values) {
        if (!values.isEmpty()) {
            properties.put(property, values.size() == 1 ? values.get(0) : List.copyOf(values));
        }
        return this;
    }

    /** Return what is known, in the order it was said. */
    Map<String, Object> properties() {
        return properties;
    }
}
