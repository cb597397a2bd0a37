package org.bftai.plenary.preview;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.bftai.plenary.output.Content;

/**
 * What a request gets.
 *
 * @param headers besides those that every answer has
 * @param length of the content, in bytes; -1 where only reading tells
 */
record Answer(int status, Map<String, String> headers, Content content, long length) {
    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, Map.of("Content-Type", type), new Content.Bytes(bytes), bytes.length);
    }

    static Answer of(int status, String type, String text) {
        return of(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuse, with a sentence for whoever sent it. */
    static Answer refusal(int status, String sentence) {
        return of(status, MediaType.TEXT, sentence + "\n");
    }

    static Answer redirect(String to) {
        return refusal(302, "the page is at " + to).with("Location", to);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, content, length);
    }
}
