package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteKeys;
import org.bftai.plenary.content.FrontMatterKeys;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.event.EventKeys;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.yaml.Key;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.Shape;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key of the tables is read: what it cannot take is reported at its place. A key that a reader does not find in
 * its table is unknown, so tables hold all keys and none too many.
 */
class KeysTest {
    /** A file on one line with a value to fill in. */
    record Form(String file, String before, Shape shape, String after) {
        String text() {
            return before + impossible() + after;
        }

        private String impossible() {
            return shape instanceof Shape.Items ? "one" : "[[one]]";
        }

        @Override
        public String toString() {
            return file + ": " + before + "…" + after;
        }
    }

    static Stream<Form> forms() {
        List<Form> forms = new ArrayList<>();
        collect("site.yml", "{", SiteKeys.ALL, "}", Set.of(), forms);
        collect("event.yml", "{", EventKeys.ALL, "}", Set.of(), forms);
        collect("index.md", "{", FrontMatterKeys.ALL, "}", Set.of(), forms);
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_read(Form form, @TempDir Path work) throws IOException {
        BuiltSite built = form.file().equals("index.md")
                ? BuiltSite.of(Map.of("index.md", "---\n" + form.text() + "\n---\n"), work)
                : BuiltSite.of(Map.of("index.md", "# Kelp\n", form.file(), form.text() + "\n"), work);
        List<Diagnostic> findings = built.result().findings().all();
        int from = form.before().length() + 1;
        assertTrue(
                findings.stream()
                        .anyMatch(d -> d.code().id().endsWith("-value")
                                && d.location().path().equals(form.file())
                                && d.location().column() >= from
                                && d.location().column() <= from + 2),
                () -> form.text() + "\n" + built.printed());
        assertTrue(findings.stream().noneMatch(d -> d.message().startsWith("unknown key")), built::printed);
    }

    private static void collect(
            String file, String before, Keys keys, String after, Set<String> within, List<Form> forms) {
        for (Key key : keys.known()) {
            String start = before + needed(keys, key) + key.name() + ": ";
            forms.add(new Form(file, start, key.shape(), after));
            inside(file, start, key.shape(), after, within, forms);
            if (within.contains("checks")) {
                return; // One severity is read as all are.
            }
        }
        keys.others().ifPresent(o -> inside(file, before + "own: ", o.shape(), after, within, forms));
    }

    private static void inside(
            String file, String before, Shape shape, String after, Set<String> within, List<Form> forms) {
        if (shape instanceof Shape.Any any) {
            any.of().forEach(one -> inside(file, before, one, after, within, forms));
        } else if (shape instanceof Shape.Items items) {
            inside(file, before + "[", items.of(), "]" + after, within, forms);
        } else if (shape instanceof Shape.Map map && !within.contains(map.name())) {
            Set<String> deeper = new HashSet<>(within);
            deeper.add(map.name());
            collect(file, before + "{", map.keys().get(), "}" + after, deeper, forms);
        }
    }

    /** Without these the map, or this key of it, would not be read. */
    private static String needed(Keys keys, Key key) {
        return keys.known().stream()
                .filter(other -> !other.equals(key))
                .filter(other -> other.required()
                        || key.partners().contains(other.name())
                        || key.name().equals("children") && other.name().equals("title"))
                .map(other -> other.name() + ": " + possible(other.shape()) + ", ")
                .collect(Collectors.joining());
    }

    private static String possible(Shape shape) {
        return shape instanceof Shape.Word word
                ? word.words().get(0)
                : shape.equals(Shape.WEB) ? "'https://kelp.example/'" : "2025-07-11";
    }
}
