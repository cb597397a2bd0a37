package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Set;
import liqp.TemplateParser.ErrorMode;
import liqp.org.antlr.v4.runtime.BaseErrorListener;
import liqp.org.antlr.v4.runtime.CharStream;
import liqp.org.antlr.v4.runtime.CharStreams;
import liqp.org.antlr.v4.runtime.CommonTokenStream;
import liqp.org.antlr.v4.runtime.LexerNoViableAltException;
import liqp.org.antlr.v4.runtime.ListTokenSource;
import liqp.org.antlr.v4.runtime.RecognitionException;
import liqp.org.antlr.v4.runtime.Recognizer;
import liqp.org.antlr.v4.runtime.Token;
import liqp.org.antlr.v4.runtime.atn.PredictionMode;
import liquid.parser.v4.LiquidLexer;
import liquid.parser.v4.LiquidParser;
import liquid.parser.v4.LiquidParserBaseListener;
import org.jspecify.annotations.Nullable;

/** The library's grammar. The template parser in front of it tells of mistakes only in words of its own. */
final class Grammar {
    private static final Set<String> SIMPLE_TAGS = Set.of("increment", "decrement");

    private Grammar() {}

    /** What the grammar does not allow; never leaves the package. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int offset;
        private final int length;

        Unexpected(Token token) {
            this(token.getStartIndex(), Math.max(1, token.getStopIndex() + 1 - token.getStartIndex()));
        }

        Unexpected(int offset, int length) {
            super("", null, false, false);
            this.offset = offset;
            this.length = length;
        }

        /** Return where it stands, in code points. */
        int offset() {
            return offset;
        }

        /** Return how long it is, in code points. */
        int length() {
            return length;
        }
    }

    /** Stops at the first mistake. */
    private static final class Stop extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            if (symbol instanceof Token token) {
                throw new Unexpected(token);
            }
            throw new Unexpected(cause instanceof LexerNoViableAltException e ? e.getStartIndex() : 0, 1);
        }
    }

    /** Stops at what an output holds behind its value and filters. */
    private static final class Complete extends LiquidParserBaseListener {
        @Override
        public void exitOutput(LiquidParser.OutputContext node) {
            if (node.unparsed != null) {
                throw new Unexpected(node.unparsed.start);
            }
        }
    }

    /**
     * Read a template.
     *
     * @throws Unexpected for what the grammar does not allow
     */
    static LiquidParser.ParseContext parse(String template) {
        try {
            return parse(template, PredictionMode.SLL);
        } catch (Unexpected e) {
            // The fast way does not know all that is allowed.
            return parse(template, PredictionMode.LL);
        }
    }

    private static LiquidParser.ParseContext parse(String template, PredictionMode mode) {
        Stop stop = new Stop();
        CharStream stream = CharStreams.fromString(template);
        LiquidLexer lexer = new LiquidLexer(stream, false, false, false, Set.of(), SIMPLE_TAGS);
        lexer.removeErrorListeners();
        lexer.addErrorListener(stop);
        List<Token> tokens =
                new NameTokens(template.codePoints().toArray(), lexer, stream).mended(lexer.getAllTokens());
        // Read strictly, it would say only that an output is wrong; read like this, also where.
        LiquidParser parser =
                new LiquidParser(new CommonTokenStream(new ListTokenSource(tokens)), false, false, ErrorMode.LAX);
        parser.getInterpreter().setPredictionMode(mode);
        parser.removeErrorListeners();
        parser.addErrorListener(stop);
        parser.addParseListener(new Complete());
        return parser.parse();
    }
}
