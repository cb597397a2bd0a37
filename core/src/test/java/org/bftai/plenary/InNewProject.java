package org.bftai.plenary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.edit.founding.Interview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which a site is begun. */
abstract class InNewProject {
    @TempDir
    Path work;

    Path folder = Path.of("");

    @BeforeEach
    void aProject() throws IOException {
        folder = Files.createDirectory(work.resolve("kelp"));
    }

    CommandResult init() {
        return init(Map.of());
    }

    CommandResult init(Map<String, String> answers) {
        return new SiteFounding().run(request(answers, false));
    }

    InitRequest request(Map<String, String> answers, boolean dryRun) {
        return new InitRequest(
                folder,
                Optional.empty(),
                getClass().getClassLoader(),
                Instant.parse("2029-09-03T12:00:00Z"),
                "1.0.0-SNAPSHOT",
                "OWNER/plenary",
                answers,
                Interview.NOBODY,
                dryRun);
    }

    String said(CommandResult result) {
        return String.join("\n", result.lines());
    }

    static String findings(CommandResult result) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        return String.join(
                "\n", result.findings().all().stream().map(formatter::format).toList());
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
