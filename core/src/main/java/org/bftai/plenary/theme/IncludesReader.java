package org.bftai.plenary.theme;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.theme.ContentInclude.Parameter;
import org.bftai.plenary.theme.ContentInclude.Type;
import org.bftai.plenary.yaml.Fields;

/** Reads {@code includes:} of {@code theme.yml}: what pages may name in their text. */
final class IncludesReader {
    private final SortedMap<String, Location> places;
    private final DiagnosticSink sink;

    /**
     * Make a reader.
     *
     * @param places takes where each is declared
     */
    IncludesReader(SortedMap<String, Location> places, DiagnosticSink sink) {
        this.places = places;
        this.sink = sink;
    }

    SortedMap<String, ContentInclude> read(Fields theme) {
        SortedMap<String, ContentInclude> includes = new TreeMap<>();
        theme.fields("includes").ifPresent(declared -> {
            for (String name : declared.keys()) {
                places.put("includes." + name, declared.location(name));
                declared.fields(name).ifPresent(fields -> includes.put(name, include(name, fields)));
            }
        });
        return includes;
    }

    private ContentInclude include(String name, Fields fields) {
        fields.reportUnknown(List.of("text", "facts", "parameters"), DiagnosticCode.THEME_INVALID, "includes." + name);
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        fields.fields("parameters")
                .ifPresent(declared -> declared.keys()
                        .forEach(key -> declared.fields(key)
                                .flatMap(this::parameter)
                                .ifPresent(parameter -> parameters.put(key, parameter))));
        return new ContentInclude(
                name, fields.text("text").orElse(""), fields.flag("facts").orElse(false), false, parameters);
    }

    private Optional<Parameter> parameter(Fields fields) {
        fields.reportUnknown(List.of("type", "text"), DiagnosticCode.THEME_INVALID, "a parameter");
        String word = fields.text("type").orElse(Type.TEXT.word());
        Optional<Type> type = Type.byWord(word);
        if (type.isEmpty()) {
            sink.report(
                    DiagnosticCode.THEME_INVALID,
                    fields.location("type"),
                    "'" + word + "' is no type of a parameter",
                    Suggestions.hint(word, Type.words(), "types: "));
        }
        return type.map(t -> new Parameter(t, fields.text("text").orElse("")));
    }
}
