package org.bftai.plenary.prose;

import java.util.List;
import org.bftai.plenary.source.TextRange;

/** The tokens of a text, by number; there is nothing before the first and behind the last. */
record Tokens(List<Token> all) {
    static Tokens of(String text) {
        return new Tokens(Token.of(text));
    }

    int size() {
        return all.size();
    }

    Token at(int index) {
        return index < 0 || index >= all.size() ? Token.NONE : all.get(index);
    }

    /** Return whether a token and the one before it are written together. */
    boolean isGlued(int index) {
        return index > 0
                && index < all.size()
                && !at(index).spaced()
                && at(index - 1).kind() != Token.Kind.BREAK;
    }

    /** Return where tokens are written; the last one is not included. */
    TextRange range(int from, int to) {
        return new TextRange(at(from).start(), at(to - 1).end());
    }
}
