package org.bftai.plenary.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** A body as the Markdown stage would make it, from {@code bodies.txt}. */
record Bodies(String name, String html) {
    static Stream<Bodies> all() {
        try (InputStream in = Bodies.class.getResourceAsStream("/html/bodies.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^--- "))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.split("\n", 2))
                    .map(part -> new Bodies(part[0], part[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
