package org.bftai.plenary.testing;

import java.util.stream.Collectors;
import org.bftai.plenary.yaml.YamlNode;

/** YAML as editors understand it, by the core schema of YAML 1.2 (chapter 10.3), written as JSON. */
public final class CoreYaml {
    private CoreYaml() {}

    public static String json(YamlNode node) {
        if (node instanceof YamlNode.Mapping map) {
            return map.entries().stream()
                    .map(e -> text(e.key()) + ":" + json(e.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().map(CoreYaml::json).collect(Collectors.joining(",", "[", "]"));
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        if (scalar.isNull()) {
            return "null";
        }
        boolean typed = scalar.plain() && scalar.text().matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
        return typed ? scalar.text() : text(scalar.text());
    }

    private static String text(String text) {
        return text.codePoints()
                .mapToObj(c -> c < 0x20 || c == '"' || c == '\\' ? String.format("\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
