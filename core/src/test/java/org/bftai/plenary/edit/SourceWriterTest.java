package org.bftai.plenary.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.source.FileText;
import org.bftai.plenary.source.SourceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {
    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void writesAllFilesAndLeavesNothingBeside() throws IOException {
        ChangedSource one = changed("one.md", "old\n", "new\n");
        ChangedSource two = changed("two.md", "old\r\n", "new\r\n");

        assertTrue(new SourceWriter(log).write(List.of(one, two)).complete());

        assertEquals("new\n", Files.readString(folder.resolve("one.md")));
        assertEquals("new\r\n", Files.readString(folder.resolve("two.md")));
        assertEquals(2, count());
    }

    @Test
    void writesNoneWhereOneWasChangedInTheMeantime() throws IOException {
        ChangedSource one = changed("one.md", "old\n", "new\n");
        ChangedSource two = changed("two.md", "old\n", "new\n");
        Files.writeString(folder.resolve("two.md"), "somebody else's\n");

        assertEquals(
                new WrittenFiles(List.of(), List.of("one.md", "two.md")),
                new SourceWriter(log).write(List.of(one, two)));

        assertEquals("old\n", Files.readString(folder.resolve("one.md")));
        assertEquals("somebody else's\n", Files.readString(folder.resolve("two.md")));
        assertEquals(List.of("the file has been changed in the meantime"), messages());
        assertEquals(2, count());
    }

    @Test
    void saysHowFarItCameWhereOneCannotTakeItsPlace() throws IOException {
        ChangedSource one = changed("one.md", "old\n", "new\n");
        ChangedSource two = changed("two.md", "old\n", "new\n");
        ChangedSource three = changed("three.md", "old\n", "new\n");
        SourceWriter writer = new SourceWriter(log, (staged, file) -> {
            if (file.endsWith("two.md")) {
                throw new FileSystemException(file.toString(), null, "in use");
            }
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        });

        WrittenFiles written = writer.write(List.of(one, two, three));

        assertEquals(new WrittenFiles(List.of("one.md"), List.of("two.md", "three.md")), written);
        assertEquals("new\n", Files.readString(folder.resolve("one.md")));
        assertEquals("old\n", Files.readString(folder.resolve("three.md")));
        assertEquals(List.of("the file cannot be replaced: in use"), messages());
        assertEquals(3, count());
        assertEquals(List.of("changed: one.md", "as before: two.md, three.md"), ExtensionReport.halfway(written));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissions() throws IOException {
        ChangedSource one = changed("one.md", "old\n", "new\n");
        Files.setPosixFilePermissions(folder.resolve("one.md"), PosixFilePermissions.fromString("rw-rw-r--"));

        new SourceWriter(log).write(List.of(one));

        assertEquals(
                "rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one.md"))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotReplaceWhatNobodyMayWrite() throws IOException {
        ChangedSource one = changed("one.md", "old\n", "new\n");
        ChangedSource two = changed("two.md", "old\n", "new\n");
        Files.setPosixFilePermissions(folder.resolve("two.md"), PosixFilePermissions.fromString("r--r--r--"));

        assertEquals(
                new WrittenFiles(List.of(), List.of("one.md", "two.md")),
                new SourceWriter(log).write(List.of(one, two)));

        assertEquals("old\n", Files.readString(folder.resolve("one.md")));
        assertEquals(List.of("the file is read-only"), messages());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotFollowSymbolicLinks(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("event.yml"), "dates: {}\n");
        Files.createSymbolicLink(folder.resolve("event.yml"), elsewhere.resolve("event.yml"));

        assertTrue(EventFile.open(new SourceLoader().load(folder, Set.of(), found -> {}), log)
                .isEmpty());
        assertEquals(List.of("the file is a symbolic link, which is not followed"), messages());
    }

    private ChangedSource changed(String name, String before, String after) throws IOException {
        Files.writeString(folder.resolve(name), before);
        OpenSource source = OpenSource.of(new SourceLoader().load(folder, Set.of(), log), name, log)
                .orElseThrow();
        return new ChangedSource(source, new FileText(after));
    }

    private List<String> messages() {
        return log.sorted().stream().map(Diagnostic::message).toList();
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
