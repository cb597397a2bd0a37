package org.bftai.plenary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jars that no build makes. */
class JarAttacksTest {
    private static final String DESCRIPTOR = ThemeSource.ROOT + "theme.yml";

    @TempDir
    Path temp;

    private final DiagnosticLog log = new DiagnosticLog();

    /** Write a jar with a descriptor and entries of that size. */
    private Path jar(int size, Stream<String> names) throws IOException {
        Path jar = temp.resolve("evil.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(DESCRIPTOR));
            zip.write("name: evil\napi: 1\n".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[size];
            names.forEach(name -> {
                try {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(zeros);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return jar;
    }

    private String printed(Path jar) {
        Optional<ThemeChain> chain =
                ThemeShelf.of(List.of(jar), log).chain("evil", Shelves.noSite(), Shelves.NAMED, log);
        assertEquals(Optional.empty(), chain);
        return Shelves.printed(log);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ../../x.css                            | '../../x.css' leads out of its folder
            META-INF/plenary/assets/../../../x.css | 'META-INF/plenary/assets/../../../x.css' leads out of its folder
            META-INF/plenary/assets/./x.css        | 'META-INF/plenary/assets/./x.css' leads out of its folder
            ..                                     | '..' leads out of its folder
            /etc/passwd                            | '/etc/passwd' is no relative path
            //host/share                           | '//host/share' is no relative path
            C:/windows/x.css                       | 'C:/windows/x.css' is no relative path
            META-INF/plenary/assets\\x.css         | 'META-INF/plenary/assets\\x.css' is no relative path
            META-INF/plenary/assets//x.css         | 'META-INF/plenary/assets//x.css' is no name of a file
            """)
    void namesThatLeaveTheJarAreRefused(String name, String sentence) throws IOException {
        assertEquals(
                "evil:theme.yml: error: " + sentence + " in evil.jar [theme-invalid]",
                printed(jar(0, Stream.of(name))));
    }

    @Test
    void controlCharactersInNamesAreRefusedAndNotPrinted() throws IOException {
        assertEquals(
                "evil:theme.yml: error: 'META-INF/plenary/assets/\uFFFD[2Jx.css' is no name of a file in evil.jar"
                        + " [theme-invalid]",
                printed(jar(0, Stream.of("META-INF/plenary/assets/\u001B[2Jx.css"))));
    }

    @ParameterizedTest
    @CsvSource({"assets/a.css, assets/A.css", "assets/caf\u00E9.css, assets/cafe\u0301.css"})
    void namesThatAreOneFileOnSomeSystemsAreRefused(String one, String other) throws IOException {
        assertEquals(
                "evil:theme.yml: error: 'META-INF/plenary/" + one + "' and 'META-INF/plenary/" + other
                        + "' are one file on some systems in evil.jar [theme-invalid]",
                printed(jar(0, Stream.of(ThemeSource.ROOT + one, ThemeSource.ROOT + other))));
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() throws IOException {
        Path jar = jar(0, Stream.of(ThemeSource.ROOT + "assets/a.css", ThemeSource.ROOT + "assets/b.css"));
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1).replace("assets/b.css", "assets/a.css");
        Files.writeString(jar, bytes, StandardCharsets.ISO_8859_1);
        assertEquals(
                "evil:theme.yml: error: 'META-INF/plenary/assets/a.css' is there twice in evil.jar [theme-invalid]",
                printed(jar));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        assertEquals(
                "evil:assets/a.css: error: 'assets/a.css' is larger than 16 MiB [theme-invalid]",
                printed(jar(ThemeSizes.FILE + 1, Stream.of(ThemeSource.ROOT + "assets/a.css"))));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        Stream<String> names = IntStream.range(0, 6).mapToObj(i -> ThemeSource.ROOT + "assets/" + i + ".css");
        assertEquals(
                "evil:assets/4.css: error: the theme is larger than 64 MiB [theme-invalid]",
                printed(jar(15 * ThemeSizes.MEBI, names)));
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Stream<String> names =
                IntStream.rangeClosed(0, ThemeSizes.FILES).mapToObj(i -> ThemeSource.ROOT + "assets/" + i + ".css");
        assertEquals(
                "evil:assets/10000.css: error: the theme has more than 10000 files [theme-invalid]",
                printed(jar(0, names)));
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        Path jar = Files.writeString(temp.resolve("evil.jar"), "no zip file");
        assertEquals(List.of(), ThemeShelf.of(List.of(jar), log).all());
        assertEquals(
                "evil.jar: error: the jar cannot be read: zip END header not found [theme-invalid]",
                Shelves.printed(log));
    }

    @Test
    void nothingOfAJarIsEverRun() throws IOException {
        Path ran = temp.resolve("ran");
        Path classes = Files.createDirectory(temp.resolve("classes"));
        Path source = Files.writeString(
                temp.resolve("Evil.java"), """
                public class Evil implements Runnable {
                    static {
                        try {
                            java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
                        } catch (java.io.IOException e) {
                            throw new RuntimeException(e);
                        }
                    }
                    public void run() {}
                }
                """.formatted(ran.toString().replace("\\", "\\\\")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, "-d", classes.toString(), source.toString()));
        Path jar = temp.resolve("evil.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Evil.class"));
            zip.write(Files.readAllBytes(classes.resolve("Evil.class")));
            zip.putNextEntry(new ZipEntry("META-INF/services/java.lang.Runnable"));
            zip.write("Evil\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(DESCRIPTOR));
            zip.write("name: evil\napi: 1\n".getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertFalse(ThemeShelf.of(loader, log)
                    .chain("evil", Shelves.noSite(), Shelves.NAMED, log)
                    .isEmpty());
        }
        assertFalse(Files.exists(ran));
        assertEquals("", Shelves.printed(log));
    }
}
