package org.bftai.plenary.source;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * A file's text as it is on disk, with its byte order mark and its own line ends, so that a part of it can be changed
 * and all the rest stays.
 *
 * @param raw what the bytes say, as UTF-8
 */
public record FileText(String raw) {
    /** Read bytes that {@link TextReader} has found to be text. */
    public static FileText of(byte[] bytes) {
        return new FileText(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Return what is read of it: no byte order mark, lines ended by {@code \n}. */
    public String normalised() {
        return TextReader.normalised(raw);
    }

    /**
     * Return the text with changes made.
     *
     * @param edits in units of {@link #normalised}; no two of them overlap
     */
    public FileText with(List<TextEdit> edits) {
        int[] places = places();
        StringBuilder text = new StringBuilder(raw);
        edits.stream()
                .sorted(Comparator.comparingInt((TextEdit e) -> e.range().start())
                        .reversed())
                .forEach(e ->
                        text.replace(places[e.range().start()], places[e.range().end()], e.words()));
        return new FileText(text.toString());
    }

    /** Return the bytes to write. */
    public byte[] bytes() {
        return raw.getBytes(StandardCharsets.UTF_8);
    }

    /** Return where each unit of the normalised text is in the raw one, and its end. */
    private int[] places() {
        int[] places = new int[normalised().length() + 1];
        int at = raw.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = at;
            at += at + 1 < raw.length() && raw.charAt(at) == '\r' && raw.charAt(at + 1) == '\n' ? 2 : 1;
        }
        return places;
    }
}
