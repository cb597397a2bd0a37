package org.bftai.plenary.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "no",
                "NO",
                "on",
                "y",
                "True",
                "12:30",
                "23:59:60",
                "010",
                "0x1F",
                "1_000",
                "2025-07-04",
                "2025-02-30",
                "0.5",
                "1e3",
                ".inf",
                ".NaN",
                "._",
                "-",
                "+1",
                "=",
                "nULL",
                "#",
                "A:B",
                "http://example.org/#x",
                "a,b",
                "R&D",
                "50%",
                "it's",
                "say \"hi\"",
                "C++",
                "a - b",
                "-x",
                "?x",
                "x: "
            })
    void keepsTextAsItIsWritten(String text) {
        boolean needsQuotes = text.equals("-") || text.equals("#") || text.equals("x: ");
        String yaml = "a: " + (needsQuotes ? "'" + text + "'" : text);
        assertEquals("{a: '" + text + "'}", Outline.of(Outline.read(yaml)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a:                         => {a: ~}",
                "a: ~                       => {a: ~}",
                "a: null                    => {a: ~}",
                "'a: \"null\"'              => {a: 'null'}",
                "'a: \"\"'                  => {a: ''}",
                "'a: \"\\u00e9\\t\"'        => {a: 'é\t'}",
                "a: [b, {c: d}, ~, ]        => {a: ['b', {c: 'd'}, ~]}",
                "{}                         => {}",
                "'%YAML 1.2¶---¶a: b¶...'   => {a: 'b'}",
                "'a: |¶  x¶   y¶¶b: >-¶  x¶  y' => {a: 'x\\n y\\n', b: 'x y'}",
                "'a: x¶  y¶¶  z'            => {a: 'x y\\nz'}",
                "'# c¶a: b # c¶# c'         => {a: 'b'}",
                "'a: &x [1, 2]¶b: *x'       => {a: ['1', '2'], b: ['1', '2']}",
                "'&k a: b¶c: {*k : d}'      => {a: 'b', c: {a: 'd'}}",
                "'a: &x 1¶b: &x 2¶c: *x'    => {a: '1', b: '2', c: '2'}",
                "'- a¶-¶- - b'              => ['a', ~, ['b']]",
                "plain                      => '''plain'''",
                "'1: a¶~: b¶2025-01-01: c'  => {1: 'a', ~: 'b', 2025-01-01: 'c'}",
            })
    void readsStructure(String yaml, String outline) {
        assertEquals(outline, Outline.of(Outline.read(yaml.replace('¶', '\n'))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "{<<: *x, b: 3}       => {a: '1', b: '3'}",
                "{b: 3, <<: *x}       => {a: '1', b: '3'}",
                "{<<: [*y, *x]}       => {a: '0', c: '4', b: '2'}",
                "'{\"<<\": *x}'       => {<<: {a: '1', b: '2'}}",
            })
    void mergesMaps(String yaml, String outline) {
        YamlNode read = Outline.read("x: &x {a: 1, b: 2}\ny: &y {a: 0, c: 4}\nz: " + yaml);
        assertEquals(
                outline, Outline.of(((Mapping) read).find("z").orElseThrow().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n# nothing\n...\n", "\uFEFF"})
    void readsNothingAsAnEmptyMapOrNull(String yaml) {
        String outline = Outline.of(Outline.read(yaml));
        assertTrue(outline.equals("{}") || yaml.startsWith("---") && outline.equals("~"), outline);
    }

    @Test
    void knowsThePlaceOfEveryKeyAndValue() {
        String yaml = """
                title: "BFT-AI"   # comment
                header:
                  actions: &a
                    - label: Call
                      url: [x, 'y z']
                excerpt: one
                  two
                more: |
                  text
                none:
                again: *a
                """;
        Mapping map = (Mapping) Outline.read(yaml);
        assertEquals("1:8+8", place(map, "title"));
        assertEquals("3:3+11", place(map, "header"));
        assertEquals("4:5+13", place(map, "header", "actions"));
        assertEquals("6:10+3", place(map, "excerpt"));
        assertEquals("8:7+1", place(map, "more"));
        assertEquals("10:6+1", place(map, "none"));
        assertEquals("11:8+2", place(map, "again"));
        assertEquals(
                "page.yml:2:1", map.find("header").orElseThrow().keyLocation().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a: b        => {a: 'b'}",
                "''          => {}",
                "'# nothing' => {}",
                "---         => {}",
                "~           => {}",
                "layout      => page.yml:1:1 'layout' is no map; write lines of 'key: value'",
                "[a]         => page.yml:1:1 a list is no map; write lines of 'key: value'",
            })
    void readsAMap(String yaml, String expected) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Mapping> map = new YamlReader().readMapping(yaml, "page.yml", 0, log);
        String found = map.map(Outline::of)
                .orElseGet(() -> log.sorted().get(0).location() + " "
                        + log.sorted().get(0).message() + "; "
                        + log.sorted().get(0).hint());
        assertEquals(expected, found);
    }

    @Test
    void readsFrontMatterWithPartsCommentedOut() {
        String yaml = """
                layout: splash
                title: "BFT-AI 2025"
                header:
                  overlay_color: "#000"
                  overlay_filter: "0.5"
                  actions:
                    - label: "Call for Papers"
                      url: "/cfp/"
                #sidebar:
                #  title: "Important Dates"
                #The increasing integration â€” whether: "this" or 'that' - raises @questions.
                #
                #- Designing `systems`


                """;
        String header =
                "{overlay_color: '#000', overlay_filter: '0.5', actions: [{label: 'Call for Papers', url: '/cfp/'}]}";
        assertEquals(
                "{layout: 'splash', title: 'BFT-AI 2025', header: " + header + "}", Outline.of(Outline.read(yaml)));
    }

    @Test
    void countsColumnsInUnitsAndLinesByLineFeed() {
        String yaml = "a: {📢: x, b: \u2028y}\nc: z";
        Mapping map = (Mapping) Outline.read(yaml);
        assertEquals("1:9+1", place(map, "a", "📢"));
        assertEquals("2:4+1", place(map, "c"));
    }

    @Test
    void addsTheLinesBeforeTheText() {
        YamlNode read = new YamlReader().read("a: b", "x.md", 1, d -> {}).orElseThrow();
        assertEquals(
                new Location("x.md", 2, 4, 1),
                ((Mapping) read).find("a").orElseThrow().value().location());
        DiagnosticLog log = new DiagnosticLog();
        assertEquals(Optional.empty(), new YamlReader().read("a: @b", "x.md", 1, log));
        assertEquals("x.md:2:4", log.sorted().get(0).location().toString());
    }

    @Test
    void changesTextsAndNothingElse() {
        YamlNode read = Outline.read("a: [b, {c: 'd'}, ~]");
        assertEquals("{a: ['B', {c: 'D'}, ~]}", Outline.of(read.mapText(t -> t.toUpperCase(Locale.ROOT))));
        assertEquals(read, read.mapText(t -> t));
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"0000, 2", "0007, 2", "001B, 2", "FFFE, 2", "D83D, 2"})
    void refusesCharactersThatNoFileShouldHold(String hex, int column) {
        String yaml = "a" + (char) Integer.parseInt(hex, 16) + ": b";
        DiagnosticLog log = new DiagnosticLog();
        assertEquals(Optional.empty(), new YamlReader().read(yaml, "page.yml", 0, log));
        assertEquals(
                "character U+" + hex + " is not allowed in YAML",
                log.sorted().get(0).message());
        assertEquals(column, log.sorted().get(0).location().column());
    }

    /** It would read as a mistake of the author's, and nobody would look for it here. */
    @Test
    void aBugOfOursIsNoBadYaml() {
        DiagnosticSink broken = found -> {
            if (found.code() == DiagnosticCode.YAML_DUPLICATE_KEY) {
                throw new IllegalStateException("a bug");
            }
        };
        assertThrows(IllegalStateException.class, () -> new YamlReader().read("a: b\na: c\n", "page.yml", 0, broken));
    }

    private static String place(YamlNode top, String... keys) {
        YamlNode node = top;
        for (String key : keys) {
            node = ((Mapping) node).find(key).orElseThrow().value();
        }
        Location at = node.location();
        return at.line() + ":" + at.column() + "+" + at.length();
    }
}
