package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One mistake, one error: with its place, a sentence and a way out; nothing is written, and what an earlier build wrote
 * stays. The sites and what is printed are in {@code broken/sites.txt}; update with {@code -Dgolden=update}.
 */
class BrokenSitesTest {
    private static final Path DATA = Path.of("src", "test", "resources", "broken", "sites.txt");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> one_mistake_one_error(@TempDir Path work) throws IOException {
        List<String> examples = List.of(Files.readString(DATA).split("(?m)^#### "));
        if (UPDATE) {
            update(examples, work);
        }
        return examples.stream().skip(1).map(example -> {
            String title = example.substring(0, example.indexOf('\n'));
            return DynamicTest.dynamicTest(title, () -> check(example, work.resolve(title.replace(' ', '-'))));
        });
    }

    private static void check(String example, Path work) throws IOException {
        SortedMap<String, String> earlier = earlier(work);
        BuiltSite built = built(example, work);
        if (!UPDATE) {
            assertEquals(example.split("(?m)^~~~~\n")[1], built.printed());
        }
        List<Diagnostic> errors = built.result().findings().all().stream()
                .filter(Diagnostic::isError)
                .toList();
        assertEquals(1, errors.size(), () -> "one mistake is one error:\n" + built.printed());
        assertNotNull(errors.get(0).hint(), () -> "a way out:\n" + built.printed());
        assertFalse(built.printed().contains("Exception"), built::printed);
        assertEquals(0, built.result().files(), "nothing is published");
        assertEquals(earlier, FileTree.read(work.resolve("out")), "the earlier site stays");
    }

    private static SortedMap<String, String> earlier(Path work) throws IOException {
        Files.createDirectories(work.resolve("out").resolve("cfp"));
        Files.writeString(work.resolve("out").resolve("index.html"), "The last good one");
        Files.writeString(work.resolve("out").resolve("cfp").resolve("index.html"), "Call");
        return FileTree.read(work.resolve("out"));
    }

    /** Files stand below lines such as {@code -- cfp.md --}; → is a tab, and {@code \xE9} is that byte. */
    private static BuiltSite built(String example, Path work) throws IOException {
        Path site = work.resolve("site");
        String[] parts = example.split("(?m)^~~~~\n")[0].split("(?m)^-- (?=.+ --$)");
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] named = part.split(" --\n", 2);
            Path file = site.resolve(named[0]);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(named[1].replace('→', '\t')));
        }
        return BuiltSite.of(site, Optional.of(work.resolve("out")));
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] parts = text.split("\\\\x(?=[0-9A-F]{2})", -1);
        bytes.writeBytes(parts[0].getBytes(StandardCharsets.UTF_8));
        for (String part : List.of(parts).subList(1, parts.length)) {
            bytes.write(Integer.parseInt(part.substring(0, 2), 16));
            bytes.writeBytes(part.substring(2).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void update(List<String> examples, Path work) throws IOException {
        List<String> updated = new ArrayList<>(examples.subList(0, 1));
        for (String example : examples.subList(1, examples.size())) {
            String printed =
                    built(example, work.resolve("update" + updated.size())).printed();
            updated.add(example.split("(?m)^~~~~\n")[0] + "~~~~\n" + printed);
        }
        Files.writeString(DATA, String.join("#### ", updated));
    }
}
