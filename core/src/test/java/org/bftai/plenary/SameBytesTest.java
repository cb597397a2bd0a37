package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The golden sites once more, in other circumstances: same input, same bytes, same findings. */
class SameBytesTest {
    private static final Path SITES = Path.of("src", "test", "sites");

    @TempDir
    private Path work;

    /** Builds every golden site in a Java machine of its own. */
    static final class Elsewhere {
        public static void main(String[] arguments) throws IOException {
            for (String behaviour : behaviours()) {
                build(behaviour, SITES.resolve(behaviour).resolve("site"), Path.of(arguments[0], behaviour));
            }
        }
    }

    /** Turkish has its own capital of i, Egypt its own digits, and Kiritimati another day. */
    @Test
    void inOtherLanguagesAnotherZoneAndEncodingOnOneProcessor() throws IOException, InterruptedException {
        fork(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.language.format=ar",
                "-Duser.country.format=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1");
        compare();
    }

    @Test
    void withLineEndsOfWindowsAndFilesMadeInReverse() throws IOException {
        buildChanged(text -> text.replace("\n", "\r\n"));
        compare();
    }

    @Test
    void withAByteOrderMarkAndLineEndsOfOldMacintoshes() throws IOException {
        buildChanged(text -> "\uFEFF" + text.replace("\n", "\r"));
        compare();
    }

    private void buildChanged(UnaryOperator<String> change) throws IOException {
        for (String behaviour : behaviours()) {
            Path from = SITES.resolve(behaviour).resolve("site");
            Path site = work.resolve("sites").resolve(behaviour);
            List<Path> files = new ArrayList<>(files(from));
            Collections.sort(files, Collections.reverseOrder());
            for (Path file : files) {
                Path to = site.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                byte[] bytes = Files.readAllBytes(file);
                Files.write(to, isRead(file) ? change.apply(text(bytes)).getBytes(StandardCharsets.UTF_8) : bytes);
            }
            build(behaviour, site, work.resolve("out").resolve(behaviour));
        }
    }

    /** Return whether a file is read as text; any other is copied as it is. */
    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") || name.endsWith(".yml") || name.endsWith(".ftlh");
    }

    private void compare() throws IOException {
        List<Executable> same = new ArrayList<>();
        for (String behaviour : behaviours()) {
            Path golden = SITES.resolve(behaviour);
            Path built = work.resolve("out").resolve(behaviour);
            same.add(() -> assertEquals(
                    Files.readString(golden.resolve("diagnostics.txt")),
                    Files.readString(built.resolve("printed.txt")),
                    behaviour));
            same.add(() -> assertEquals(
                    FileTree.read(golden.resolve("expected")), FileTree.read(built.resolve("site")), behaviour));
        }
        assertAll(same);
    }

    private static void build(String behaviour, Path site, Path to) throws IOException {
        BuiltSite built = BuiltSite.golden(SITES.resolve(behaviour), site, to.resolve("site"));
        Files.createDirectories(to);
        Files.writeString(to.resolve("printed.txt"), built.printed());
    }

    private void fork(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Elsewhere.class.getName());
        command.add(work.resolve("out").toString());
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, process.waitFor());
    }

    private static List<String> behaviours() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
