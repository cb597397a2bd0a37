package org.bftai.plenary.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlNode.Sequence;

/**
 * Makes a map of keys and values in turn: each key a text and there once; {@code <<} brings the entries of another map,
 * where the map's own and earlier ones win (YAML 1.1, "Merge Key Language-Independent Type").
 */
final class MappingComposer {
    private final YamlPlaces places;
    private final DiagnosticSink errors;
    private final DiagnosticSink warnings;

    MappingComposer(YamlPlaces places, DiagnosticSink errors, DiagnosticSink warnings) {
        this.places = places;
        this.errors = errors;
        this.warnings = warnings;
    }

    Mapping compose(List<YamlNode> keysAndValues, Location at) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        Map<String, Entry> own = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            YamlNode value = keysAndValues.get(i + 1);
            if (!(keysAndValues.get(i) instanceof Scalar key)) {
                refuseKey(keysAndValues.get(i));
            } else if (key.plain() && key.text().equals("<<")) {
                sources(value).forEach(m -> m.entries().forEach(e -> merged.putIfAbsent(e.key(), e)));
            } else if (key.isNull() && key.text().isEmpty()) {
                errors.report(syntax(key.location(), "a key is missing before ':'", "write 'key: value'"));
            } else {
                Entry entry = new Entry(key.text(), key.location(), value);
                refuseTwin(Optional.ofNullable(own.putIfAbsent(key.text(), entry)), key);
                HiddenValue.find(value, "'" + key.text() + "'", places).ifPresent(warnings::report);
            }
        }
        merged.keySet().removeAll(own.keySet());
        List<Entry> entries = new ArrayList<>(merged.values());
        entries.addAll(own.values());
        return new Mapping(entries, at);
    }

    private void refuseTwin(Optional<Entry> first, Scalar key) {
        first.ifPresent(twin -> errors.report(
                DiagnosticCode.YAML_DUPLICATE_KEY,
                key.location(),
                "key '" + key.text() + "' stands twice",
                "it stands in line " + twin.keyLocation().line() + " already: remove one of them"));
    }

    private void refuseKey(YamlNode key) {
        int start = places.offset(key.location()) - 1;
        if (start >= 0 && places.text().startsWith("{{", start)) {
            // A map whose key is a map, to YAML; what its author means is text, and nothing after it reads right.
            String written = places.text().substring(start, places.lineEnd(start));
            String message = "a value that begins with '{{' is read as a map";
            throw new RefusedYaml(syntax(places.rest(start), message, Quoting.hint(written)));
        }
        errors.report(syntax(key.location(), "a key is a list or a map, not text", "write a text as the key"));
    }

    private List<Mapping> sources(YamlNode value) {
        if (value instanceof Mapping mapping) {
            return List.of(mapping);
        }
        List<YamlNode> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        List<Mapping> found = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof Mapping mapping) {
                found.add(mapping);
            } else {
                errors.report(syntax(item.location(), "'<<' merges maps only", "write '<<: *name' of an anchored map"));
            }
        }
        return found;
    }

    private static Diagnostic syntax(Location at, String message, String hint) {
        return Diagnostic.of(DiagnosticCode.YAML_SYNTAX, at, message, hint);
    }
}
