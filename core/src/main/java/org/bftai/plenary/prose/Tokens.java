package org.bftai.plenary.prose;

import java.util.Arrays;
import java.util.List;
import org.bftai.plenary.source.TextRange;

/** The tokens of a text, by number; there is nothing before the first and behind the last. Immutable. */
final class Tokens {
    private final Token[] all;

    private Tokens(Token[] all) {
        this.all = all;
    }

    static Tokens of(String text) {
        List<Token> all = Token.of(text);
        return new Tokens(all.toArray(new Token[all.size()]));
    }

    List<Token> all() {
        return List.of(all);
    }

    /** Return some of them as a text of their own; the last one is not included. */
    Tokens part(int from, int to) {
        return new Tokens(Arrays.copyOfRange(all, from, to));
    }

    int size() {
        return all.length;
    }

    Token at(int index) {
        return index < 0 || index >= all.length ? Token.NONE : all[index];
    }

    /** Return whether a token and the one before it are written together. */
    boolean isGlued(int index) {
        return index > 0
                && index < all.length
                && !at(index).spaced()
                && at(index - 1).kind() != Token.Kind.BREAK;
    }

    /** Return where tokens are written; the last one is not included. */
    TextRange range(int from, int to) {
        return new TextRange(at(from).start(), at(to - 1).end());
    }
}
