package org.bftai.plenary.prose;

import org.bftai.plenary.source.TextRange;

/**
 * Something found in the tokens of a text.
 *
 * @param from its first token, weekday and time included
 * @param to the token after its last
 */
record Found<T>(T what, int from, int to) {
    <U> Found<U> with(U other) {
        return new Found<>(other, from, to);
    }

    Found<T> reaching(int first, int last) {
        return new Found<>(what, Math.min(from, first), Math.max(to, last));
    }

    TextRange range(Tokens tokens) {
        return tokens.range(from, to);
    }
}
