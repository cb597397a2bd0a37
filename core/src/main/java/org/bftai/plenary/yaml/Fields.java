package org.bftai.plenary.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlNode.Sequence;

/**
 * Asks a map for values of a kind. A key that is not there, or has no value, gives nothing; a value of another kind
 * gives nothing and is reported with its place, what was asked for and an example.
 */
public final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,9}");

    private final Mapping mapping;
    private final DiagnosticCode valueCode;
    private final DiagnosticSink sink;

    /**
     * @param valueCode what a value of the wrong kind is reported as
     */
    public Fields(Mapping mapping, DiagnosticCode valueCode, DiagnosticSink sink) {
        this.mapping = mapping;
        this.valueCode = valueCode;
        this.sink = sink;
    }

    /** Return a text as it is written: {@code 0.5}, {@code 2025} and {@code no} are texts too. */
    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::text);
    }

    /** Return a single value with its place. */
    public Optional<Scalar> scalar(String key) {
        return scalar(key, "a text", "some words");
    }

    /** Return {@code true}, {@code yes} or {@code on} as true, {@code false}, {@code no} or {@code off} as false. */
    public Optional<Boolean> flag(String key) {
        String example = "true";
        return scalar(key, "true or false", example)
                .flatMap(value -> switch (value.text().toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on" -> Optional.of(true);
                    case "false", "no", "off" -> Optional.of(false);
                    default -> wrong(key, value, "true or false", example);
                });
    }

    /** Return a decimal number such as {@code 0.5}, {@code .5} or {@code -3}, in quotes or not. */
    public Optional<Double> number(String key) {
        String example = "0.5";
        return scalar(key, "a number", example)
                .flatMap(value -> NUMBER.matcher(value.text()).matches()
                        ? Optional.of(Double.valueOf(value.text()))
                        : wrong(key, value, "a number", example));
    }

    /**
     * Return a whole decimal number of at most nine digits.
     *
     * @param typical what could stand there, for the message
     */
    public Optional<Integer> integer(String key, int typical) {
        String example = String.valueOf(typical);
        return scalar(key, "a whole number", example)
                .flatMap(value -> INTEGER.matcher(value.text()).matches()
                        ? Optional.of(Integer.valueOf(value.text()))
                        : wrong(key, value, "a whole number", example));
    }

    /** Return the texts of a list, or of a single value; items without a value are left out. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::text).toList();
    }

    /** Return what {@link #texts} does, with places. */
    public List<Scalar> scalars(String key) {
        String example = "[one, two]";
        List<Scalar> scalars = new ArrayList<>();
        for (YamlNode item : itemsOrOne(key)) {
            if (!(item instanceof Scalar scalar)) {
                wrong(key, item, "a list of texts", example);
            } else if (!scalar.isNull()) {
                scalars.add(scalar);
            }
        }
        return List.copyOf(scalars);
    }

    /** Return a language as BCP 47 has it, such as {@code de} or {@code pt-BR}; {@code pt_BR} is understood. */
    public Optional<String> language(String key) {
        String expected = "a language";
        return scalar(key, expected, "pt-BR").flatMap(value -> {
            Optional<String> tag = LanguageTag.read(value.text());
            return tag.isPresent()
                    ? tag
                    : misfit(
                            key,
                            value,
                            expected,
                            LanguageTag.named(value.text())
                                    .map(code -> "did you mean '" + key + ": " + code + "'?")
                                    .orElse("write it like '" + key + ": pt-BR'"));
        });
    }

    /** Return the fields of a map. */
    public Optional<Fields> fields(String key) {
        return node(key)
                .flatMap(value -> value instanceof Mapping map
                        ? Optional.of(new Fields(map, valueCode, sink))
                        : wrong(key, value, "a map", "{name: value}"));
    }

    /** Return the items of a list. */
    public List<YamlNode> items(String key) {
        Optional<List<YamlNode>> items = node(key)
                .flatMap(value -> value instanceof Sequence list
                        ? Optional.of(list.items())
                        : misfit(key, value, "a list", "write each item on a line of its own, with '- ' before it"));
        return items.orElse(List.of());
    }

    /** Return the items of a list; a value that is no list as the only item. */
    public List<YamlNode> itemsOrOne(String key) {
        return node(key)
                .map(value -> value instanceof Sequence list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    /** Return the value of a key that is there and has one. */
    public Optional<YamlNode> node(String key) {
        return mapping.find(key).map(Entry::value).filter(v -> !(v instanceof Scalar scalar && scalar.isNull()));
    }

    /** Return the place of a key's value, or of the map where the key is missing. */
    public Location location(String key) {
        return mapping.find(key).map(e -> e.value().location()).orElse(location());
    }

    /** Return the place of the map. */
    public Location location() {
        return mapping.location();
    }

    /** Return what is written, in its order. */
    public List<Entry> entries() {
        return mapping.entries();
    }

    /** Return the keys in the order they are written in. */
    public List<String> keys() {
        return mapping.entries().stream().map(Entry::key).toList();
    }

    /**
     * Report each key that nothing reads, with the known one that is nearest.
     *
     * @param where the map's name, such as {@code header}; empty for the top of a file
     */
    public void reportUnknown(Collection<String> known, DiagnosticCode code, String where) {
        reportUnknown(known, entry -> false, code, where);
    }

    /** Report each key that is not in the table, and each that lacks the partner that the table gives it. */
    public void hold(Keys keys, DiagnosticCode code, String where) {
        hold(keys, entry -> false, code, where);
    }

    /** Report what {@link #hold(Keys, DiagnosticCode, String)} does, but for what is passed over. */
    public void hold(Keys keys, Predicate<Entry> passedOver, DiagnosticCode code, String where) {
        reportUnknown(keys.names(), passedOver, code, where);
        for (Key key : keys.known()) {
            if (!key.partners().isEmpty()) {
                reportAlone(key.name(), key.partners(), code);
            }
        }
    }

    /** Report what {@link #reportUnknown(Collection, DiagnosticCode, String)} does, but for what is passed over. */
    private void reportUnknown(
            Collection<String> known, Predicate<Entry> passedOver, DiagnosticCode code, String where) {
        String in = where.isEmpty() ? "" : " in " + where;
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key()) && !passedOver.test(entry)) {
                String hint = Suggestions.hint(entry.key(), new TreeSet<>(known), "known keys: ");
                sink.report(code, entry.keyLocation(), "unknown key '" + entry.key() + "'" + in, hint);
            }
        }
    }

    /** Report a key that nothing reads because none of those is there that give it a meaning. */
    private void reportAlone(String key, List<String> partners, DiagnosticCode code) {
        Optional<Entry> entry = mapping.find(key);
        if (entry.isPresent()
                && partners.stream().noneMatch(p -> mapping.find(p).isPresent())) {
            String named = "'" + String.join("' or '", partners) + "'";
            sink.report(
                    code,
                    entry.get().keyLocation(),
                    "'" + key + "' means nothing without " + named,
                    "add " + named + ", or take it out");
        }
    }

    private Optional<Scalar> scalar(String key, String expected, String example) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return value.get() instanceof Scalar scalar ? Optional.of(scalar) : wrong(key, value.get(), expected, example);
    }

    /** @param example a value of the right kind */
    private <T> Optional<T> wrong(String key, YamlNode value, String expected, String example) {
        return misfit(key, value, expected, "write it like '" + key + ": " + example + "'");
    }

    private <T> Optional<T> misfit(String key, YamlNode value, String expected, String hint) {
        String found = value instanceof Scalar scalar
                ? Quoting.shown(scalar.text())
                : value instanceof Sequence ? "a list" : "a map";
        sink.report(valueCode, value.location(), "'" + key + "' takes " + expected + ", not " + found, hint);
        return Optional.empty();
    }
}
