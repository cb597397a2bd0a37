package org.bftai.plenary.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "v: true     => true",
                "v: 'yes'    => true",
                "v: On       => true",
                "v: FALSE    => false",
                "v: no       => false",
                "v: off      => false",
                "v: ~        =>",
                "w: true     =>",
            })
    void readsFlags(String yaml, Boolean expected) {
        assertEquals(Optional.ofNullable(expected), fields(yaml).flag("v"));
        assertEquals(List.of(), messages());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "v: \"0.5\" => 0.5",
                "v: .5      => 0.5",
                "v: 1.      => 1.0",
                "v: -3      => -3.0",
                "v: 010     => 10.0",
                "v:         =>",
            })
    void readsNumbers(String yaml, Double expected) {
        assertEquals(Optional.ofNullable(expected), fields(yaml).number("v"));
        assertEquals(List.of(), messages());
    }

    @Test
    void readsTextsAndMaps() {
        Fields fields = fields("one: 2025\nmany: [a, ~, no]\nmap: {k: v}\nlist: [a, {b: c}]");
        assertEquals(Optional.of("2025"), fields.text("one"));
        assertEquals(Optional.of(2025), fields.integer("one", 3));
        assertEquals(List.of("2025"), fields.texts("one"));
        assertEquals(List.of("a", "no"), fields.texts("many"));
        assertEquals(List.of(), fields.texts("none"));
        assertEquals(Optional.of("v"), fields.fields("map").flatMap(m -> m.text("k")));
        assertEquals(2, fields.items("list").size());
        assertEquals(1, fields.itemsOrOne("map").size());
        assertEquals(List.of("one", "many", "map", "list"), fields.keys());
        assertEquals("page.md:2:6", fields.location("one").toString());
        assertEquals("page.md:2:1", fields.location("none").toString());
        assertEquals(List.of(), messages());
    }

    @Test
    void saysWhatIsWrongWithAValue() {
        Fields fields = fields("a: [x]\nb: \"maybe\\n or not\"\nc: 1e3\nd: 2.5\ne: [{f: g}]\nh: i\nj: {k: l}\n");
        fields.text("a");
        fields.flag("b");
        fields.number("c");
        fields.integer("d", 3);
        fields.texts("e");
        fields.fields("h");
        fields.items("j");
        assertEquals(
                List.of(
                        "page.md:2:4 'a' takes a text, not a list; write it like 'a: some words'",
                        "page.md:3:4 'b' takes true or false, not 'maybe…'; write it like 'b: true'",
                        "page.md:4:4 'c' takes a number, not '1e3'; write it like 'c: 0.5'",
                        "page.md:5:4 'd' takes a whole number, not '2.5'; write it like 'd: 3'",
                        "page.md:6:5 'e' takes a list of texts, not a map; write it like 'e: [one, two]'",
                        "page.md:7:4 'h' takes a map, not 'i'; write it like 'h: {name: value}'",
                        "page.md:8:4 'j' takes a list, not a map; write each item on a line of its own, with '- ' before it"),
                messages());
    }

    @Test
    void namesTheNearestKnownKey() {
        fields("overlay_colour: x\nlayout: y\nfoo: z").reportUnknown(Set.of("overlay_color", "layout"), CODE, "header");
        assertEquals(
                List.of(
                        "page.md:2:1 unknown key 'overlay_colour' in header;"
                                + " did you mean 'overlay_color'? known keys: layout, overlay_color",
                        "page.md:4:1 unknown key 'foo' in header; known keys: layout, overlay_color"),
                messages());
    }

    private static final DiagnosticCode CODE = DiagnosticCode.FRONT_MATTER_VALUE;

    private Fields fields(String yaml) {
        return new Fields(
                (Mapping) new YamlReader().read(yaml, "page.md", 1, log).orElseThrow(), CODE, log);
    }

    private List<String> messages() {
        return log.sorted().stream().map(FieldsTest::line).toList();
    }

    private static String line(Diagnostic d) {
        return d.location() + " " + d.message() + "; " + d.hint();
    }
}
