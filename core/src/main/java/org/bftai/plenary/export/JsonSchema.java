package org.bftai.plenary.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.yaml.Key;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.Shape;

/**
 * Writes down for editors what a file may hold. Draft 7 of JSON Schema: what is newer, the YAML extensions of editors
 * understand in part, and nothing of it is needed.
 */
final class JsonSchema {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final List<String> SCALAR = List.of("string", "number", "boolean", "null");
    private static final String FLAG =
            "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff])$";

    private final SortedMap<String, Map<String, Object>> definitions = new TreeMap<>();

    private JsonSchema() {}

    /**
     * Return the schema of a file, JSON.
     *
     * @param title what the file is called
     */
    static String of(String title, Keys keys) {
        JsonSchema schema = new JsonSchema();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DRAFT);
        root.put("title", title);
        root.putAll(schema.map(keys));
        root.put("definitions", schema.definitions);
        return JsonText.of(root) + "\n";
    }

    private Map<String, Object> map(Keys keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> partners = new LinkedHashMap<>();
        for (Key key : keys.known()) {
            properties.put(key.name(), property(key));
            if (!key.partners().isEmpty()) {
                partners.put(
                        key.name(),
                        anyOf(key.partners().stream()
                                .map(p -> Map.of("required", List.of(p)))
                                .toList()));
            }
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", List.of("object", "null"));
        map.put("properties", properties);
        map.put(
                "required",
                keys.known().stream().filter(Key::required).map(Key::name).toList());
        map.put("dependencies", partners);
        map.values().removeIf(JsonSchema::isEmpty);
        keys.others().ifPresent(others -> map.put("propertyNames", Map.of("pattern", others.pattern())));
        map.put(
                "additionalProperties",
                keys.others().<Object>map(others -> shape(others.shape())).orElse(false));
        return map;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list ? list.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty();
    }

    private Map<String, Object> property(Key key) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", key.description());
        Map<String, Object> shape = shape(key.shape());
        // Draft 7 takes no notice of what stands beside a reference.
        property.putAll(shape.containsKey("$ref") ? Map.of("allOf", List.of(shape)) : shape);
        if (key.required()) {
            property.put("not", Map.of("type", "null"));
        }
        return property;
    }

    private Map<String, Object> shape(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.pattern().isEmpty() ? Map.of("type", SCALAR) : pattern(text.pattern(), "null");
        }
        if (shape instanceof Shape.Word word) {
            return Map.of("enum", values(word.words()));
        }
        if (shape instanceof Shape.Map map) {
            return reference(map);
        }
        if (shape instanceof Shape.Items items) {
            return ordered("type", List.of("array", "null"), "items", shape(items.of()));
        }
        if (shape instanceof Shape.Any any) {
            return anyOf(any.of().stream().map(this::shape).toList());
        }
        return switch ((Shape.Plain) shape) {
            case FLAG -> anyOf(List.of(Map.of("type", List.of("boolean", "null")), pattern(FLAG)));
            case INTEGER -> anyOf(List.of(Map.of("type", List.of("integer", "null")), pattern("^[-+]?[0-9]{1,9}$")));
            case TEXTS ->
                anyOf(List.of(Map.of("type", SCALAR), ordered("type", "array", "items", Map.of("type", SCALAR))));
            case LIST -> Map.of("type", "array");
        };
    }

    private Map<String, Object> reference(Shape.Map map) {
        if (!definitions.containsKey(map.name())) {
            // It may hold maps of its own shape: they find it there already.
            definitions.put(map.name(), Collections.emptyMap());
            definitions.put(map.name(), map(map.keys().get()));
        }
        return Map.of("$ref", "#/definitions/" + map.name());
    }

    /** To YAML, an unquoted {@code false} is no text. */
    private static List<Object> values(List<String> words) {
        List<Object> values = new ArrayList<>(words);
        words.stream().filter("false"::equals).forEach(word -> values.add(false));
        values.add(JsonText.NULL);
        return values;
    }

    private static Map<String, Object> pattern(String pattern, String... orTypes) {
        List<String> types = new ArrayList<>(List.of("string"));
        types.addAll(List.of(orTypes));
        return ordered("type", types, "pattern", pattern);
    }

    private static Map<String, Object> anyOf(List<? extends Map<String, ?>> shapes) {
        return Map.of("anyOf", shapes);
    }

    private static Map<String, Object> ordered(String first, Object is, String second, Object has) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, is);
        map.put(second, has);
        return map;
    }
}
