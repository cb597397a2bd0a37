package org.bftai.plenary.source;

import java.util.Optional;

/**
 * A character whose UTF-8 bytes are spelled out by characters of Windows-1252. The damage can happen again: each round
 * spells the characters of the round before.
 *
 * @param codePoint the character that was meant
 * @param end offset after its spelling
 */
record SpelledUtf8(int codePoint, int end) {
    /**
     * Read the character that is spelled from an offset on.
     *
     * @param rounds how often it was damaged; with 0 it stands for itself
     * @return empty where no strict UTF-8 is spelled there
     */
    static Optional<SpelledUtf8> at(String text, int start, int rounds) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        if (rounds == 0) {
            int c = text.codePointAt(start);
            return Optional.of(new SpelledUtf8(c, start + Character.charCount(c)));
        }
        Optional<SpelledUtf8> first = value(text, start, rounds);
        return first.flatMap(lead -> {
            int length = length(lead.codePoint());
            int result = length == 2
                    ? lead.codePoint() & 0x1F
                    : length == 3 ? lead.codePoint() & 0x0F : lead.codePoint() & 0x07;
            int end = lead.end();
            for (int i = 1; i < length; i++) {
                Optional<SpelledUtf8> next = value(text, end, rounds);
                if (next.isEmpty() || (next.get().codePoint() & 0xC0) != 0x80) {
                    return Optional.empty();
                }
                result = result << 6 | next.get().codePoint() & 0x3F;
                end = next.get().end();
            }
            return length > 0 && isStrict(result, length)
                    ? Optional.of(new SpelledUtf8(result, end))
                    : Optional.empty();
        });
    }

    /** Return the byte that is spelled, as a code point of 0 to 255. */
    private static Optional<SpelledUtf8> value(String text, int start, int rounds) {
        return at(text, start, rounds - 1)
                .map(c -> new SpelledUtf8(Windows1252.value(c.codePoint()), c.end()))
                .filter(c -> c.codePoint() >= 0x80);
    }

    private static int length(int lead) {
        return lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    /** Neither longer than need be, nor half a surrogate, nor beyond Unicode. */
    private static boolean isStrict(int c, int length) {
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        return c >= least
                && c <= Character.MAX_CODE_POINT
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }
}
