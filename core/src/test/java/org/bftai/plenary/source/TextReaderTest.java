package org.bftai.plenary.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void readsUtf8() {
        assertEquals(Optional.of("# Café 📢\n"), text("# Café 📢\n".getBytes(UTF_8)));
    }

    @Test
    void dropsAByteOrderMark() {
        assertEquals(Optional.of("---\n"), text("\uFEFF---\n".getBytes(UTF_8)));
    }

    @Test
    void readsEveryKindOfLineEndAlike() {
        assertEquals(Optional.of("a\nb\nc\n\nd"), text("a\r\nb\rc\n\r\nd".getBytes(UTF_8)));
    }

    @Test
    void refusesLatin1WithPlaceAndGuess() {
        assertEquals(Optional.empty(), text("title: u\r\nau café".getBytes(ISO_8859_1)));
        assertEquals(
                List.of("page.md:2:7: error: byte 0xE9 at offset 16 is not UTF-8 [source-encoding]\n"
                        + "  hint: save the file as UTF-8; if it was Windows-1252, the character here is 'é'"),
                Printed.lines(log));
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        assertEquals(Optional.empty(), text(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x80}));
        assertEquals(
                List.of("page.md:2:1: error: byte 0xE2 at offset 2 is not UTF-8 [source-encoding]\n"
                        + "  hint: save the file as UTF-8; if it was Windows-1252, the character here is 'â'"),
                Printed.lines(log));
    }

    @Test
    void guessesNothingOfAControlCharacter() {
        assertEquals(Optional.empty(), text(new byte[] {(byte) 0x81}));
        assertEquals(
                List.of("page.md:1:1: error: byte 0x81 at offset 0 is not UTF-8 [source-encoding]\n"
                        + "  hint: save the file as UTF-8"),
                Printed.lines(log));
    }

    @Test
    void refusesHalfASurrogateAndNeedlessLength() {
        assertEquals(Optional.empty(), text(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        assertEquals(Optional.empty(), text(new byte[] {(byte) 0xC0, (byte) 0xAF}));
    }

    @Test
    void namesUtf16WithAndWithoutMark() {
        assertEquals(Optional.empty(), text("\uFEFF---\n".getBytes(UTF_16LE)));
        assertEquals(Optional.empty(), text("---\n".getBytes(UTF_16LE)));
        assertEquals(
                List.of("page.md: error: the file is UTF-16 (little endian), not UTF-8 [source-encoding]\n"
                        + "  hint: save the file as UTF-8"),
                Printed.lines(log));
        assertEquals(Optional.empty(), text("\uFEFF---\n".getBytes(UTF_16BE)));
        assertEquals(Optional.empty(), text("---\n".getBytes(UTF_16BE)));
        assertEquals(
                "page.md: error: the file is UTF-16 (big endian), not UTF-8 [source-encoding]\n"
                        + "  hint: save the file as UTF-8",
                Printed.lines(log).get(0));
    }

    @Test
    void refusesANul() {
        assertEquals(Optional.empty(), text("ab\nc\0".getBytes(UTF_8)));
        assertEquals(
                List.of("page.md:2:2: error: a byte 0: this is not a file of text [source-encoding]\n"
                        + "  hint: save the file as UTF-8"),
                Printed.lines(log));
    }

    @Test
    void refusesMoreThanAMebibyte() {
        assertEquals(
                1 << 20, text(" ".repeat(1 << 20).getBytes(UTF_8)).orElseThrow().length());
        assertEquals(Optional.empty(), text(" ".repeat((1 << 20) + 1).getBytes(UTF_8)));
        assertEquals(
                List.of("page.md: error: the file has 1048577 bytes, more than the 1048576 that text may have"
                        + " [source-large]\n  hint: divide it into several pages"),
                Printed.lines(log));
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a\r\n");
        assertEquals(
                Optional.of(new SourceText("a.md", "a\n")),
                new TextReader().read(new SourceFile(new SourcePath("a.md"), file, 3), log));
    }

    @Test
    void reportsAFileThatIsGone(@TempDir Path folder) {
        SourceFile gone = new SourceFile(new SourcePath("a.md"), folder.resolve("a.md"), 3);
        assertEquals(Optional.empty(), new TextReader().read(gone, log));
        assertEquals(List.of("a.md: error: cannot be read: it does not exist [source-unreadable]"), Printed.lines(log));
    }

    private Optional<String> text(byte[] bytes) {
        return new TextReader().read("page.md", bytes, log).map(SourceText::text);
    }
}
