package org.bftai.plenary.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Example as data: a line of four number signs and a name, the source, a line of four tildes, the result. */
record Example(String name, String source, String result) {
    static List<Example> read(String resource) {
        try (InputStream in = Example.class.getResourceAsStream(resource)) {
            String data = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(data.split("(?m)^#### "))
                    .skip(1)
                    .map(Example::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example parse(String text) {
        String[] named = text.split("\n", 2);
        String[] halves = named[1].split("(?m)^~~~~\n", 2);
        return new Example(named[0], halves[0], halves[1]);
    }

    /** Takes the places off, which have tests of their own. */
    static String unmarked(String html) {
        return html.replaceAll(" data-at=\"\\d+:\\d+:\\d+\"", "");
    }
}
