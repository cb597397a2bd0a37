package org.bftai.plenary.edit.succession;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the lines of a file end: what is made from it ends its lines alike.
 *
 * @param windows whether with {@code \r\n}
 */
public record LineEnds(boolean windows) {
    /** Return those of a file; where there is none, or it cannot be read, the usual. */
    public static LineEnds of(Path file) {
        try {
            boolean found = Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("\r\n");
            return new LineEnds(found);
        } catch (IOException e) {
            return new LineEnds(false);
        }
    }

    /** Return a text whose lines end like that. */
    public String in(String text) {
        return windows ? text.replace("\n", "\r\n") : text;
    }
}
