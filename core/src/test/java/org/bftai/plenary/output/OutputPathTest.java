package org.bftai.plenary.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "cfp/index.html",
                "assets/a b.png",
                "2025/über-uns/日本語.html",
                "console.html",
                "a..b",
                "100%.html",
                "CNAME",
                ".nojekyll",
                ".well-known/security.txt",
                "📢.html",
                "com10"
            })
    void takesWhatEverySystemStores(String path) {
        assertEquals(Optional.empty(), OutputPath.problem(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"              | the path is empty",
                "/cfp/index.html   | '/cfp/index.html' begins with '/'",
                "//host/x          | '//host/x' begins with '/'",
                "../../etc/x       | '..' is a step in a path, not a name",
                "a/../../x         | '..' is a step in a path, not a name",
                "a/./x             | '.' is a step in a path, not a name",
                "a//x              | a name between two '/' is empty",
                "a/                | a name between two '/' is empty",
                "%2e%2e/x          | '%2e%2e/x' is percent-encoded twice",
                "%2E/x             | '%2E/x' is percent-encoded twice",
                "..\\x             | '..\\x' holds '\\'",
                "C:/x              | 'C:' holds ':'",
                "a/what?.html      | 'what?.html' holds '?'",
                "a<b>              | 'a<b>' holds '<'",
                "con               | 'con' is the name of a device on Windows",
                "a/AUX.html        | 'AUX.html' is the name of a device on Windows",
                "nul.tar.gz        | 'nul.tar.gz' is the name of a device on Windows",
                "com1/index.html   | 'com1' is the name of a device on Windows",
                "lpt².txt          | 'lpt².txt' is the name of a device on Windows",
                "a./x              | 'a.' ends with a dot, which Windows drops",
                "a /x              | 'a ' ends with a blank, which Windows drops",
                ".plenary-manifest | names that begin with '.plenary-' belong to Plenary",
                ".Plenary-x/y      | names that begin with '.plenary-' belong to Plenary",
            })
    void refusesWhatSomeSystemCannotStore(String path, String problem) {
        assertEquals(Optional.of(problem), OutputPath.problem(path));
        assertThrows(IllegalArgumentException.class, () -> new OutputPath(path));
    }

    @Test
    void namesInvisibleCharacters() {
        assertEquals(Optional.of("'a\0b' holds the character U+0000"), OutputPath.problem("a\0b"));
        assertEquals(Optional.of("'a\nb' holds the character U+000A"), OutputPath.problem("x/a\nb"));
        assertEquals(Optional.of("'a\u202Eb' holds the character U+202E"), OutputPath.problem("a\u202Eb"));
        assertEquals(Optional.of("'a\uD800b' holds the character U+D800"), OutputPath.problem("a\uD800b"));
    }

    @Test
    void countsBytes() {
        assertEquals(Optional.empty(), OutputPath.problem("x/".repeat(119) + "ab"));
        assertEquals(
                Optional.of("'" + "x/".repeat(30) + "…' is longer than 240 bytes"),
                OutputPath.problem("x/".repeat(119) + "abc"));
        assertEquals(
                Optional.of("'" + "ü".repeat(60) + "…' is longer than 240 bytes"), OutputPath.problem("ü".repeat(121)));
    }

    @Test
    void noPathLeavesTheFolder() {
        Path root = Path.of("/site/out").toAbsolutePath();
        Random random = new Random(23);
        String pieces = "../\\a:%2e~ .\0\u202Eü";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder path = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                path.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            if (OutputPath.problem(path.toString()).isEmpty()) {
                Path file = root.resolve(path.toString());
                assertEquals(true, file.normalize().equals(file) && file.startsWith(root) && !file.equals(root));
            }
        }
    }
}
