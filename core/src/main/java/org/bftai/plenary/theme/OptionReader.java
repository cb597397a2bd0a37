package org.bftai.plenary.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.theme.ThemeOption.Type;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;

/** Reads {@code options} of {@code theme.yml}. */
final class OptionReader {
    private static final List<String> KEYS = List.of("type", "default", "values", "text");
    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::word).toList();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");

    private static final Pattern VALUE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final DiagnosticSink sink;

    private OptionReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    static SortedMap<String, ThemeOption> read(Fields descriptor, DiagnosticSink sink) {
        OptionReader reader = new OptionReader(sink);
        SortedMap<String, ThemeOption> options = new TreeMap<>();
        descriptor.fields("options").ifPresent(declared -> {
            for (String name : declared.keys()) {
                if (!NAME.matcher(name).matches() || name.equals("name")) {
                    reader.invalid(
                            declared.location(name),
                            "'" + name + "' is no name of an option",
                            "use one word in lower case, but not 'name'");
                }
                declared.fields(name).flatMap(o -> reader.option(name, o)).ifPresent(o -> options.put(name, o));
            }
        });
        return options;
    }

    private Optional<ThemeOption> option(String name, Fields fields) {
        fields.reportUnknown(KEYS, DiagnosticCode.THEME_INVALID, "option '" + name + "'");
        if (fields.text("text").isEmpty()) {
            invalid(fields.location(), "option '" + name + "' lacks a 'text'", "say in one sentence what it does");
        }
        Optional<Type> type = type(name, fields);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = fields.texts("values");
        if (type.get() == Type.CHOICE && values.isEmpty()) {
            invalid(fields.location(), "choice '" + name + "' has nothing to choose from", "add values: [one, two]");
        } else if (type.get() != Type.CHOICE && !values.isEmpty()) {
            invalid(fields.location("values"), "only a choice has 'values'", "write type: choice");
        }
        values.stream().filter(v -> !VALUE.matcher(v).matches()).findFirst().ifPresent(v -> {
            String sentence = "'" + v + "' is no value of a choice";
            invalid(fields.location("values"), sentence, "use a-z, 0-9 and hyphens: values stand in style sheets too");
        });
        Optional<YamlNode.Scalar> standard = fields.scalar("default");
        ThemeOption option = new ThemeOption(
                name,
                type.get(),
                standard.map(YamlNode.Scalar::text),
                values,
                fields.text("text").orElse(""));
        standard.ifPresent(value -> option.problem(value.text())
                .ifPresent(problem -> invalid(
                        value.location(),
                        "'" + value.text() + "' " + problem,
                        "give a default that a site could choose, or none")));
        return Optional.of(option);
    }

    private Optional<Type> type(String name, Fields fields) {
        Optional<YamlNode.Scalar> written = fields.scalar("type");
        if (fields.node("type").isEmpty()) {
            invalid(fields.location(), "option '" + name + "' lacks a 'type'", "types: " + String.join(", ", TYPES));
        }
        return written.flatMap(word -> {
            Optional<Type> type = Arrays.stream(Type.values())
                    .filter(t -> t.word().equals(word.text()))
                    .findFirst();
            if (type.isEmpty()) {
                String hint = Suggestions.hint(word.text(), TYPES, "types: ");
                invalid(word.location(), "there is no type '" + word.text() + "' of options", hint);
            }
            return type;
        });
    }

    private void invalid(Location at, String sentence, String hint) {
        sink.report(DiagnosticCode.THEME_INVALID, at, sentence, hint);
    }
}
