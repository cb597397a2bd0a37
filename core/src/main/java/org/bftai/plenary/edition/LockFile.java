package org.bftai.plenary.edition;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FROZEN_CHANGED;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlReader;

/** The file {@code edition.lock}: YAML, the same bytes for the same edition. */
public final class LockFile {
    private static final String HEAD = """
            # What visitors see of this edition: builds copy 'frozen' and hold it to these hashes (SHA-256).
            # Written by the goals freeze and amend; nobody else writes here.
            """;

    private final DiagnosticSink sink;

    public LockFile(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Return the file's text. */
    public static String text(EditionLock lock) {
        StringBuilder yaml = new StringBuilder(HEAD);
        line(yaml, "theme", lock.theme());
        line(yaml, "version", lock.version());
        line(yaml, "clock", lock.clock().toString());
        line(yaml, "title", lock.title());
        line(yaml, "language", lock.language());
        map(yaml, "pages", lock.pages());
        map(yaml, "unlisted", lock.unlisted());
        map(yaml, "written", lock.written());
        map(yaml, "files", lock.files());
        map(yaml, "sources", lock.sources());
        return yaml.toString();
    }

    /** Read the file; empty where it says something else, which is reported. */
    public Optional<EditionLock> read(SourceText text) {
        DiagnosticLog problems = new DiagnosticLog();
        Optional<EditionLock> lock = new YamlReader()
                .readMapping(text.text(), text.path(), 0, problems)
                .flatMap(m -> lock(new Fields(m, FROZEN_CHANGED, problems), m));
        if (lock.isEmpty()) {
            sink.report(
                    FROZEN_CHANGED,
                    problems.sorted().stream()
                            .findFirst()
                            .map(d -> d.location())
                            .orElse(Location.of(text.path())),
                    "the lock of the edition cannot be read",
                    "bring the file back, such as by 'git restore'; nobody but freeze and amend writes it");
        }
        return lock;
    }

    private static Optional<EditionLock> lock(Fields fields, Mapping lock) {
        Function<String, String> word = key -> fields.text(key).orElse("");
        SortedMap<String, String> files = map(lock, "files");
        try {
            return files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EditionLock(
                            word.apply("theme"),
                            word.apply("version"),
                            Instant.parse(word.apply("clock")),
                            word.apply("title"),
                            word.apply("language"),
                            map(lock, "pages"),
                            map(lock, "unlisted"),
                            map(lock, "written"),
                            files,
                            map(lock, "sources")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> map(Mapping lock, String key) {
        SortedMap<String, String> map = new TreeMap<>();
        lock.find(key)
                .map(e -> e.value())
                .flatMap(v -> v instanceof Mapping m ? Optional.of(m) : Optional.empty())
                .ifPresent(m -> m.entries().forEach(e -> {
                    if (e.value() instanceof Scalar scalar) {
                        map.put(e.key(), scalar.text());
                    }
                }));
        return map;
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static void map(StringBuilder yaml, String key, SortedMap<String, String> values) {
        yaml.append(key).append(values.isEmpty() ? ": {}\n" : ":\n");
        values.forEach((name, value) -> yaml.append("  ")
                .append(quoted(name))
                .append(": ")
                .append(quoted(value))
                .append('\n'));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }
}
