package org.bftai.plenary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DescriptorTest {
    @Test
    void everythingIsRead() {
        ThemeDescriptor theme = DescriptorReader.read(new SourceText("lab:theme.yml", """
                                name: lab
                                title: Laboratory
                                api: 1
                                extends: base
                                description: White walls.
                                layouts:
                                  poster: One large picture.
                                styles: [lab.css, print.css]
                                scripts: [scheme.js]
                                colours:
                                  light: {ground: "#fff", surface: "#eee", text: black}
                                  dark: {ground: "#000", surface: "#111", text: white}
                                options:
                                  accent: {type: colour, default: "#0a5", text: Buttons.}
                                  hero: {type: choice, values: [tall, low], default: low, text: Its height.}
                                  logo: {type: image, text: Before the name.}
                                """), new DiagnosticLog())
                .orElseThrow();
        assertEquals("Laboratory", theme.title());
        assertEquals(Optional.of("base"), theme.parent());
        assertEquals("{poster=One large picture.}", theme.layouts().toString());
        assertEquals(List.of("lab.css", "print.css"), theme.styles());
        assertEquals(List.of("scheme.js"), theme.scripts());
        assertEquals(
                List.of(
                        new ThemePalette("light", "#fff", "#eee", "black"),
                        new ThemePalette("dark", "#000", "#111", "white")),
                theme.colours());
        assertEquals(
                new ThemeOption(
                        "hero", ThemeOption.Type.CHOICE, Optional.of("low"), List.of("tall", "low"), "Its height."),
                theme.options().get("hero"));
        assertEquals(Optional.empty(), theme.options().get("logo").defaultValue());
        assertEquals("lab:theme.yml:7:11", theme.at("layouts.poster").toString());
        assertEquals("lab:theme.yml:8:19", theme.at("styles.print.css").toString());
    }

    @Test
    void littleIsNeeded() {
        ThemeDescriptor theme = DescriptorReader.read(
                        new SourceText("lab:theme.yml", "name: lab\napi: 1\n"), new DiagnosticLog())
                .orElseThrow();
        assertEquals("lab", theme.title());
        assertEquals(Optional.empty(), theme.parent());
        assertEquals(List.of(), theme.colours());
    }

    @Test
    void whatIncludesTakeIsRead() {
        ContentInclude include = DescriptorReader.read(new SourceText("lab:theme.yml", """
                                name: lab
                                title: Laboratory
                                api: 1
                                description: White walls.
                                includes:
                                  people:
                                    text: People.
                                    headings: true
                                    scripts: [people.js]
                                    frames: ["https://people.example"]
                                    parameters:
                                      id: {type: list, default: people, item: {photo: {type: picture, alt: [name]}, name: {}}}
                                      side: {type: choice, values: [left, right]}
                                """), new DiagnosticLog())
                .orElseThrow()
                .includes()
                .get("people");
        assertTrue(include.needs().headings());
        assertEquals(List.of("people.js"), include.scripts());
        assertEquals(List.of("https://people.example"), include.frames());
        IncludeParameter list = include.parameters().get("id");
        assertEquals(Optional.of("people"), list.standard());
        assertEquals(List.of("name"), list.item().get("photo").alt());
        assertEquals(IncludeParameter.Type.TEXT, list.item().get("name").type());
        assertEquals(List.of("left", "right"), include.parameters().get("side").values());
    }

    @TestFactory
    Stream<DynamicTest> authorsReadWhatToDo() throws IOException {
        return Arrays.stream(data().split("(?m)^#### ")).skip(1).map(example -> {
            String[] parts = example.split("\n", 2);
            String[] halves = parts[1].split("(?m)^~~~~\n");
            return DynamicTest.dynamicTest(parts[0], () -> assertEquals(halves[1], printed(halves[0])));
        });
    }

    private static String printed(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<ThemeDescriptor> theme = DescriptorReader.read(new SourceText("lab:theme.yml", yaml), log);
        assertTrue(theme.isEmpty(), "no theme where there is an error");
        List<String> lines = yaml.lines().toList();
        DiagnosticFormatter printer = new DiagnosticFormatter(at -> Optional.of(lines.get(at.line() - 1)));
        return log.sorted().stream().map(d -> printer.format(d) + "\n").collect(Collectors.joining());
    }

    private static String data() throws IOException {
        try (InputStream in = DescriptorTest.class.getResourceAsStream("/theme/descriptors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
