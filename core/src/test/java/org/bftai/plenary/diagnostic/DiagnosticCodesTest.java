package org.bftai.plenary.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code has a row in the docs and a site that triggers it. */
class DiagnosticCodesTest {
    /** What no build of a folder of files can show: a goal that changes sources, a disk that fails, a second build, a bad theme, a place to write to, files of megabytes. */
    private static final List<String> SHOWN_ELSEWHERE = List.of(
            "event-missing",
            "file-large",
            "file-skipped",
            "output-busy",
            "output-failed",
            "image-encoder",
            "output-foreign",
            "output-folder",
            "site-missing",
            "source-large",
            "source-locked",
            "source-unreadable",
            "theme-api",
            "theme-invalid");

    @Test
    void the_page_of_diagnostics_has_a_row_for_each() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "src", "site", "diagnostics.md"));
        assertEquals(codes(), found(Pattern.compile("(?m)^\\| *`([a-z0-9-]+)`"), page));
    }

    @Test
    void a_golden_or_broken_site_triggers_each() throws IOException {
        StringBuilder printed = new StringBuilder();
        try (Stream<Path> sites = Files.list(Path.of("src", "test", "sites"));
                Stream<Path> broken = Files.list(Path.of("src", "test", "resources", "broken"))) {
            for (Path told : Stream.concat(sites.map(s -> s.resolve("diagnostics.txt")), broken)
                    .toList()) {
                printed.append(Files.readString(told));
            }
        }
        TreeSet<String> expected = codes();
        expected.removeAll(SHOWN_ELSEWHERE);
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(found(Pattern.compile("\\[([a-z0-9-]+)\\]\\n"), printed.toString()));
        assertEquals(new TreeSet<String>(), missing);
    }

    private static TreeSet<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).forEach(codes::add);
        return codes;
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
