package org.bftai.plenary.theme;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.theme.IncludeParameter.Type;
import org.bftai.plenary.yaml.Fields;

/** Reads what an include of {@code theme.yml} takes. */
final class IncludeParameterReader {
    private static final List<String> KEYS = List.of("type", "text", "required", "default", "values", "alt", "item");

    private final DiagnosticSink sink;

    IncludeParameterReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Read parameters by name.
     *
     * @param key where they stand: {@code parameters} of an include, {@code item} of a list
     */
    SortedMap<String, IncludeParameter> read(Fields of, String key) {
        SortedMap<String, IncludeParameter> parameters = new TreeMap<>();
        of.fields(key).ifPresent(declared -> {
            for (String name : declared.keys()) {
                declared.fields(name).flatMap(this::parameter).ifPresent(parameter -> {
                    if (key.equals("item") && !parameter.type().isOfItems()) {
                        invalid(
                                declared.location(name),
                                "an item of a list cannot be a "
                                        + parameter.type().word(),
                                "make it a parameter of the include itself");
                    }
                    parameters.put(name, parameter);
                });
            }
        });
        return parameters;
    }

    private Optional<IncludeParameter> parameter(Fields fields) {
        fields.reportUnknown(KEYS, DiagnosticCode.THEME_INVALID, "a parameter");
        String word = fields.text("type").orElse(Type.TEXT.word());
        Optional<Type> type = Type.byWord(word);
        if (type.isEmpty()) {
            invalid(
                    fields.location("type"),
                    "'" + word + "' is no type of a parameter",
                    Suggestions.hint(word, Type.words(), "types: "));
        }
        return type.map(t -> parameter(t, fields));
    }

    private IncludeParameter parameter(Type type, Fields fields) {
        List<String> values = fields.texts("values");
        SortedMap<String, IncludeParameter> item = read(fields, "item");
        need(fields, type == Type.CHOICE, "values", !values.isEmpty(), "a choice", "values: [left, right]");
        need(fields, type == Type.LIST, "item", !item.isEmpty(), "a list", "item: {title: {type: text}}");
        Optional<String> standard = fields.text("default");
        if (type == Type.CHOICE && standard.filter(s -> !values.contains(s)).isPresent()) {
            invalid(
                    fields.location("default"),
                    "'" + standard.get() + "' is none of the values",
                    "values: " + String.join(", ", values));
        }
        return new IncludeParameter(
                type,
                fields.text("text").orElse(""),
                fields.flag("required").orElse(false),
                standard,
                values,
                fields.texts("alt"),
                item);
    }

    /** Report a key that its type lacks, or that means nothing with another type. */
    private void need(Fields fields, boolean needed, String key, boolean given, String type, String example) {
        if (needed && !given) {
            invalid(fields.location(), type + " lacks '" + key + "'", "write it like " + example);
        } else if (!needed && given) {
            invalid(fields.location(key), "only " + type + " has '" + key + "'", "take it out, or change the type");
        }
    }

    private void invalid(Location at, String sentence, String hint) {
        sink.report(DiagnosticCode.THEME_INVALID, at, sentence, hint);
    }
}
