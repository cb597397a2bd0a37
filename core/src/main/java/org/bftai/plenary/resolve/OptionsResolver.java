package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.THEME_OPTION;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.ThemeChoice;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.model.ThemeOptions;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeOption;
import org.bftai.plenary.yaml.YamlNode;

/** Holds what a site asks of its theme against what the theme declares. */
final class OptionsResolver {
    private final ThemeChain theme;
    private final DiagnosticSink sink;

    OptionsResolver(ThemeChain theme, DiagnosticSink sink) {
        this.theme = theme;
        this.sink = sink;
    }

    ThemeOptions resolve(ThemeChoice choice) {
        SortedMap<String, ThemeOption> declared = theme.options();
        SortedMap<String, ThemeOptions.Chosen> chosen = new TreeMap<>();
        declared.forEach(
                (name, option) -> chosen.put(name, new ThemeOptions.Chosen(option, option.defaultValue(), false)));
        for (YamlNode.Entry entry : choice.options().values()) {
            ThemeOption option = declared.get(entry.key());
            if (option == null && choice.trial()) {
                continue;
            }
            if (option == null) {
                String name = theme.name();
                sink.report(
                        THEME_OPTION,
                        entry.keyLocation(),
                        "theme '" + name + "' has no option '" + entry.key() + "'",
                        Suggestions.hint(entry.key(), declared.keySet(), "its options: "));
                continue;
            }
            Optional<String> value = value(option, entry);
            value.ifPresent(v -> chosen.put(option.name(), new ThemeOptions.Chosen(option, Optional.of(v), true)));
        }
        return new ThemeOptions(chosen);
    }

    private Optional<String> value(ThemeOption option, YamlNode.Entry entry) {
        if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
            report(option, entry, "option '" + option.name() + "' takes a single value");
            return Optional.empty();
        }
        Optional<String> problem = option.problem(scalar.text());
        problem.ifPresent(p -> report(option, entry, "option '" + option.name() + "': '" + scalar.text() + "' " + p));
        return problem.isPresent() ? Optional.empty() : Optional.of(scalar.text());
    }

    private void report(ThemeOption option, YamlNode.Entry entry, String message) {
        String hint = option.text().replaceFirst("\\.$", "")
                + option.defaultValue().map(d -> "; without it '" + d + "'").orElse("");
        sink.report(THEME_OPTION, entry.value().location(), message, hint);
    }
}
