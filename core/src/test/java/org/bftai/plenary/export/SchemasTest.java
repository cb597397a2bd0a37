package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.testing.CoreYaml;
import org.bftai.plenary.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas say what readers take. That a key of the tables is read is the matter of {@code KeysTest}. */
class SchemasTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "src", "site", "assets", "schema");
    private static final Path GOLDEN = Path.of("src", "test", "sites");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\s*\\R(.*?)^(---|\\.\\.\\.)\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    /** Files that readers themselves do not take. */
    private static final Pattern NOT_TAKEN =
            Pattern.compile("(?m)^([^:\\n]+):.*\\[(config|event|front-matter|yaml|encoding|text)-\\S+]$");

    private static final Map<String, com.networknt.schema.Schema> CHECKS = checks();

    /** Published with the docs, where editors find them; update with {@code -Dgolden=update}. */
    @Test
    void the_docs_have_them() throws IOException {
        for (Schema schema : Schemas.all()) {
            Path file = PUBLISHED.resolve(schema.file());
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(PUBLISHED);
                Files.writeString(file, schema.json());
            }
            assertEquals(Files.readString(file), schema.json(), schema.file());
        }
    }

    static Stream<Path> sites() throws IOException {
        Path root = Path.of("..");
        try (Stream<Path> golden = Files.list(GOLDEN);
                Stream<Path> testkit =
                        Files.list(root.resolve("themes/testkit/src/main/resources/org/bftai/plenary/testkit/sites"))) {
            return Stream.of(
                    golden.map(folder -> folder.resolve("site")),
                    testkit,
                    Stream.of(root.resolve("docs/src/site"), root.resolve("example-site/src/site")))
                    .flatMap(folders -> folders)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void what_readers_take_is_valid(Path site) throws IOException {
        List<String> refused = refused(site);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                Optional<String> kind = kind(name);
                if (kind.isEmpty() || refused.contains(name)) {
                    continue;
                }
                Optional<String> yaml = kind.get().equals("front matter")
                        ? Optional.of(FRONT_MATTER.matcher(Files.readString(file)))
                                .filter(Matcher::find)
                                .map(found -> found.group(1))
                        : Optional.of(Files.readString(file));
                if (yaml.isPresent()) {
                    assertEquals(List.of(), faults(kind.get(), yaml.get()), name);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            value = {
                "site.yml     | titel: Kelp",
                "site.yml     | url: kelp.example",
                "site.yml     | poster: maybe",
                "site.yml     | theme: [horizon]",
                "site.yml     | theme: {name: horizon, accent: {dark: red}}",
                "site.yml     | navigation: [{title: Home}]",
                "site.yml     | navigation: {main: [{titel: Home}]}",
                "site.yml     | navigation: {main: [{title: Home, children: [{href: /}]}]}",
                "site.yml     | footer: {links: [{title: Home}]}",
                "site.yml     | checks: {link-broken: loud}",
                "site.yml     | checks: {link-brokn: error}",
                "site.yml     | mend: {colour: true}",
                "site.yml     | repository: git@github.com:bft-ai/site.git",
                "site.yml     | repository: {edit: 'https://git.example/edit'}",
                "event.yml    | status: canceled",
                "event.yml    | host: {url: 'https://kelp.example/'}",
                "event.yml    | submit: easychair",
                "event.yml    | links: [{title: Kelp}]",
                "event.yml    | dates: {Submission: 2025-07-11}",
                "event.yml    | dates: {artifact: 2025-07-11}",
                "event.yml    | dates: {artifact: {date: 2025-07-11, label: Artifacts}}",
                "event.yml    | dates: {submission: {date: 2025-07-11, kind: due}}",
                "event.yml    | dates: {submission: [2025-07-11]}",
                "event.yml    | year: soon",
                "event.yml    | call: {publication: later}",
                "front matter | layuot: splash",
                "front matter | draft: later",
                "front matter | toc_label: On this page",
                "front matter | header: {overlay_filter: 0.5}",
                "front matter | header: {actions: [{label: Call}]}",
                "front matter | header: {actions: automatic}",
                "front matter | sidebar: date",
                "front matter | sidebar: {menu: main}",
                "front matter | date: tomorrow",
                "front matter | lang: English please",
                "front matter | classes: {wide: true}",
            })
    void what_readers_refuse_is_not(String file, String yaml) {
        assertNotEquals(List.of(), faults(file, yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            value = {
                "site.yml     | {title: 2025, poster: Yes, strict: off, language: no, theme:}",
                "site.yml     | {theme: {name: ./own, accent: '#fff', rail: false}, navigation: {main: [], footer: [{url: /}]}}",
                "site.yml     | repository: {edit: 'https://git.example/{branch}/{path}', branch: main}",
                "event.yml    | {place: 'Porto, Portugal', year: '2025', topics: [Theory, Practice: how it is done], status:}",
                "event.yml    | dates: {default: 17:00 UTC, submission: TBA, artifact: {date: 2025-07, label: A, kind: deadline}}",
                "front matter | {date: 2025-06-30 12:00, lang: pt_BR, sidebar: false, toc: 'on', toc_label: All}",
                "front matter | {sidebar: [dates, {nav: [main, more]}], header: {actions: auto}, speakers: [{name: Ada}]}",
                "front matter | {date: '{{ dates.submission }}', title: '{{ event.title }}'}",
            })
    void what_is_rarely_written_is_valid_too(String file, String yaml) {
        assertEquals(List.of(), faults(file, yaml));
    }

    private static List<String> refused(Path site) throws IOException {
        Path findings = site.resolveSibling("diagnostics.txt");
        List<String> refused = new ArrayList<>();
        if (Files.exists(findings)) {
            Matcher finding = NOT_TAKEN.matcher(Files.readString(findings));
            while (finding.find()) {
                refused.add(finding.group(1));
            }
        }
        return refused;
    }

    private static Optional<String> kind(String file) {
        boolean page = file.endsWith(".md") || file.endsWith(".html");
        return page ? Optional.of("front matter") : Optional.of(file).filter(CHECKS::containsKey);
    }

    private static List<String> faults(String file, String yaml) {
        SourceText text = new SourceText(file, yaml);
        String json = new YamlReader()
                .read(text.text(), file, 0, finding -> {
                    throw new IllegalStateException(finding.toString());
                })
                .map(CoreYaml::json)
                .orElseThrow();
        return CHECKS.get(file).validate(json, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    private static Map<String, com.networknt.schema.Schema> checks() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        return Schemas.all().stream()
                .collect(Collectors.toMap(Schema::of, schema -> registry.getSchema(schema.json(), InputFormat.JSON)));
    }
}
