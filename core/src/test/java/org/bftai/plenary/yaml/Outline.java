package org.bftai.plenary.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlNode.Sequence;

/** Prints a tree on one line, so that a test can say what it expects: texts in quotes, what is null as {@code ~}. */
final class Outline {
    private Outline() {}

    static String of(YamlNode node) {
        if (node instanceof Mapping map) {
            return map.entries().stream()
                    .map(e -> e.key() + ": " + of(e.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(Outline::of).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) node;
        return scalar.isNull() ? "~" : "'" + scalar.text().replace("\n", "\\n") + "'";
    }

    /** Reads a document that has nothing wrong with it. */
    static YamlNode read(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        YamlNode node =
                new YamlReader().read(yaml, "page.yml", 0, log).orElseThrow(() -> new AssertionError(log.sorted()));
        assertEquals(List.of(), log.sorted());
        return node;
    }
}
