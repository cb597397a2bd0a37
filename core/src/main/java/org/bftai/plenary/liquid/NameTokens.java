package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.List;
import liqp.org.antlr.v4.runtime.CharStream;
import liqp.org.antlr.v4.runtime.CommonToken;
import liqp.org.antlr.v4.runtime.Token;
import liqp.org.antlr.v4.runtime.TokenSource;
import liqp.org.antlr.v4.runtime.misc.Pair;
import liquid.parser.v4.LiquidLexer;

/** Puts names with hyphens together: in {@code dates.camera-ready} the library's lexer ends a name at the hyphen. */
final class NameTokens {
    private final int[] template;
    private final Pair<TokenSource, CharStream> source;

    NameTokens(int[] template, TokenSource lexer, CharStream stream) {
        this.template = template;
        this.source = new Pair<>(lexer, stream);
    }

    List<Token> mended(List<? extends Token> tokens) {
        List<Token> mended = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getStartIndex() < end) {
                continue;
            }
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            boolean cut = token.getType() == LiquidLexer.Id
                    && next.getStartIndex() == token.getStopIndex() + 1
                    && template[next.getStartIndex()] == '-';
            if (cut) {
                end = names(token.getStartIndex(), mended);
            } else {
                mended.add(token);
            }
        }
        return mended;
    }

    /** Add the names that begin there, with the dots between them, and return where they end. */
    private int names(int start, List<Token> mended) {
        int at = start;
        while (true) {
            int from = at;
            while (isName(at)) {
                at++;
            }
            mended.add(token(LiquidLexer.Id, from, at));
            if (at >= template.length || template[at] != '.' || !isName(at + 1)) {
                return at;
            }
            mended.add(token(LiquidLexer.Dot, at, at + 1));
            at++;
        }
    }

    private Token token(int type, int start, int end) {
        return new CommonToken(source, type, Token.DEFAULT_CHANNEL, start, end - 1);
    }

    private boolean isName(int at) {
        return at < template.length
                && (template[at] == '-'
                        || template[at] == '_'
                        || template[at] < 128 && Character.isLetterOrDigit(template[at]));
    }
}
