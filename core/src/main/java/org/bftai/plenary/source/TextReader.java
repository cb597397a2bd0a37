package org.bftai.plenary.source;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_ENCODING;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LARGE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_UNREADABLE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Reads text strictly: what is not UTF-8 is an error with its place, never a question mark in the page. */
public final class TextReader {
    /** The most bytes that a page, a template or a file of settings can have: 1 MiB. */
    public static final int MOST_BYTES = 1 << 20;

    private static final String SAVE = "save the file as UTF-8";

    /** Read a file of the site; a problem is reported, and then there is no text. */
    public Optional<SourceText> read(SourceFile file, DiagnosticSink sink) {
        String path = file.path().place();
        if (file.size() > MOST_BYTES) {
            reportLarge(path, file.size(), sink);
            return Optional.empty();
        }
        try {
            return read(path, Files.readAllBytes(file.file()), sink);
        } catch (IOException e) {
            sink.report(SOURCE_UNREADABLE, Location.of(path), "cannot be read: " + Failure.reason(e));
            return Optional.empty();
        }
    }

    /**
     * Read bytes as text: a byte order mark is dropped, {@code \r\n} and {@code \r} become {@code \n}.
     *
     * @param path what places are named by
     */
    public Optional<SourceText> read(String path, byte[] bytes, DiagnosticSink sink) {
        if (bytes.length > MOST_BYTES) {
            reportLarge(path, bytes.length, sink);
            return Optional.empty();
        }
        Optional<String> wide = wideEncoding(bytes);
        if (wide.isPresent()) {
            sink.report(SOURCE_ENCODING, Location.of(path), "the file is " + wide.get() + ", not UTF-8", SAVE);
            return Optional.empty();
        }
        String text = normalised(new String(bytes, StandardCharsets.UTF_8));
        // Where a byte is wrong stands this character, which a text can hold also by right.
        if (text.indexOf(LetterCheck.REPLACEMENT) >= 0 && reportWrongByte(path, bytes, sink)) {
            return Optional.empty();
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            Location place = new SourceText(path, text).at(nul, 1);
            sink.report(SOURCE_ENCODING, place, "a byte 0: this is not a file of text", SAVE);
            return Optional.empty();
        }
        return Optional.of(new SourceText(path, text));
    }

    /** Drop a byte order mark, make every line end {@code \n}. */
    static String normalised(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** UTF-16 is told by its mark, or by a text whose every other byte is 0. */
    private static Optional<String> wideEncoding(byte[] b) {
        if (b.length < 2) {
            return Optional.empty();
        }
        boolean little = b[0] == (byte) 0xFF && b[1] == (byte) 0xFE || b[0] != 0 && b[1] == 0;
        boolean big = b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == 0 && b[1] != 0;
        return little
                ? Optional.of("UTF-16 (little endian)")
                : big ? Optional.of("UTF-16 (big endian)") : Optional.empty();
    }

    private static boolean reportWrongByte(String path, byte[] bytes, DiagnosticSink sink) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, characters, true);
        if (result.isError()) {
            SourceText before =
                    new SourceText(path, normalised(characters.flip().toString()));
            reportByte(before, rest.position(), bytes[rest.position()] & 0xFF, sink);
        }
        return result.isError();
    }

    private static void reportByte(SourceText before, int offset, int value, DiagnosticSink sink) {
        String guess = value < 0xA0 && Character.isISOControl(Windows1252.character(value))
                ? ""
                : "; if it was Windows-1252, the character here is '" + Windows1252.character(value) + "'";
        sink.report(
                SOURCE_ENCODING,
                before.at(before.text().length(), 1),
                String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", value, offset),
                SAVE + guess);
    }

    private static void reportLarge(String path, long size, DiagnosticSink sink) {
        sink.report(
                SOURCE_LARGE,
                Location.of(path),
                "the file has " + size + " bytes, more than the " + MOST_BYTES + " that text may have",
                "divide it into several pages");
    }
}
