package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a block that says one thing: a sentence, a line, a cell.
 *
 * @param from its first token
 * @param to the token after its last
 */
record Sentence(Tokens tokens, int from, int to, List<Literal> literals, List<Found<Label>> labels) {
    /** Split a block. A line that ends with a colon goes on in the next. */
    static List<Sentence> of(Reading reading) {
        Tokens tokens = reading.tokens();
        List<Sentence> sentences = new ArrayList<>();
        List<Literal> literals = new ArrayList<>();
        List<Found<Label>> labels = new ArrayList<>();
        int from = 0;
        int literal = 0;
        int label = 0;
        for (int at = 0; at < tokens.size(); at++) {
            while (literal < reading.literals().size()
                    && reading.literals().get(literal).from() <= at) {
                literals.add(reading.literals().get(literal++));
            }
            while (label < reading.labels().size()
                    && reading.labels().get(label).from() <= at) {
                labels.add(reading.labels().get(label++));
            }
            boolean inLiteral = !literals.isEmpty()
                    && at < literals.get(literals.size() - 1).to();
            if (!inLiteral && isEnd(tokens, at) || at == tokens.size() - 1) {
                sentences.add(new Sentence(tokens, from, at + 1, List.copyOf(literals), List.copyOf(labels)));
                literals.clear();
                labels.clear();
                from = at + 1;
            }
        }
        return sentences;
    }

    private static boolean isEnd(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.kind() == Token.Kind.BREAK) {
            return token.text().equals("\t") || !tokens.at(at - 1).isSign(":");
        }
        boolean apart = !tokens.isGlued(at + 1);
        return token.isSign(";|·•") || token.isSign(".!?") && apart;
    }

    /** Return whether it is the date and nothing else but signs. */
    boolean isOnly(Literal literal) {
        for (int at = from; at < to; at++) {
            boolean inside = literal.from() <= at && at < literal.to();
            if (!inside && (tokens.at(at).isWord() || tokens.at(at).isNumber())) {
                return false;
            }
        }
        return true;
    }

    /** Return how many words there are beside a date. */
    int words(Literal literal) {
        int words = 0;
        for (int at = from; at < to; at++) {
            boolean inside = literal.from() <= at && at < literal.to();
            words += !inside && tokens.at(at).isWord() ? 1 : 0;
        }
        return words;
    }

    boolean has(String list, int first, int end) {
        for (int at = Math.max(first, from); at < Math.min(end, to); at++) {
            if (Vocabulary.isOne(list, tokens.at(at))) {
                return true;
            }
        }
        return false;
    }

    boolean has(String list) {
        return has(list, from, to);
    }
}
