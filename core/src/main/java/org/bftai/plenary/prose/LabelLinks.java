package org.bftai.plenary.prose;

import java.util.List;
import java.util.stream.IntStream;

/** How the labels of a sentence stand to its dates: whether one leads to a date, or is only part of another name. */
final class LabelLinks {
    /** As far as a label may stand from its date, in tokens. */
    private static final int FARTHEST = 8;

    /** As far as a label may stand behind its date: a colon, and as many words as may part labels. */
    private static final int BEHIND = 3;

    private final Sentence sentence;
    private final Tokens tokens;

    LabelLinks(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** Return whether nothing but linking words stands between a label and the date behind it. */
    boolean isLinked(Found<Label> label, int date) {
        boolean colon = false;
        for (int at = label.to(); at < date; at++) {
            Token token = tokens.at(at);
            boolean link =
                    token.isSign(":-–—=()|,→>*") || Vocabulary.isOne("link", token) || token.kind() == Token.Kind.BREAK;
            if (!link && !isPlace(label, token) || at - label.to() >= FARTHEST) {
                return false;
            }
            colon |= at == label.to() && token.isSign(":–—-=");
        }
        return (colon || !label.what().weak()) && isPlain(label);
    }

    /** An event takes place somewhere, often between its name and its days. */
    private static boolean isPlace(Found<Label> label, Token token) {
        return label.what().id().equals("event")
                && (Character.isUpperCase(token.text().codePointAt(0)) || Vocabulary.isOne("where", token));
    }

    /** Return whether nothing makes a label that of something else: a round, or a word as in "code submission". */
    boolean isPlain(Found<Label> label) {
        Token before = label.from() > sentence.from() ? tokens.at(label.from() - 1) : Token.NONE;
        return label.what().exact() || !sentence.has("round") && isPlain(before);
    }

    private static boolean isPlain(Token word) {
        boolean name = word.text().length() > 1 && word.text().chars().allMatch(Character::isUpperCase);
        return !word.isWord()
                || name
                || word.text().length() < 3
                || Vocabulary.isOne("plain", word)
                || Vocabulary.isOne("generic", word)
                || Vocabulary.isOne("link", word);
    }

    /** Return whether a date stands before its label as in "July 4, 2025: submission". */
    boolean isTitled(Literal literal, Found<Label> label) {
        boolean colon = tokens.at(literal.to()).isSign(":–—-=|");
        return colon && label.from() - literal.to() <= BEHIND && isPlain(label);
    }

    /** A submission server, or a camera-ready toolkit, is something else, unless until then something must be sent. */
    boolean isPart(Found<Label> label, int date) {
        boolean titles =
                IntStream.range(label.to(), date).anyMatch(at -> tokens.at(at).isSign(":"));
        boolean ends = titles || sentence.has("end", label.to(), date) || sentence.has("towards", label.to(), date);
        int strange = 0;
        for (int at = label.to(); at < date; at++) {
            Token token = tokens.at(at);
            boolean known = Vocabulary.isOne("link", token)
                    || Vocabulary.isOne("plain", token)
                    || Vocabulary.isOne("call", token)
                    || Vocabulary.isOne("telling", token)
                    || Vocabulary.isOne("asking", token)
                    || Vocabulary.isOne("aux", token)
                    || Vocabulary.isOne("moved", token);
            strange += token.isWord() && !known ? 1 : 0;
        }
        return !ends
                && label.what().isCertain()
                && !label.what().isOther()
                && tokens.at(label.to()).isWord()
                && strange > 1;
    }

    /** Return whether a cell names a date and no more than that; what stands in brackets explains. */
    static boolean isPlain(Tokens all, List<Found<Label>> labels) {
        int depth = 0;
        for (int at = 0; at < all.size(); at++) {
            int index = at;
            depth += all.at(at).isSign("([") ? 1 : all.at(at).isSign(")]") ? -1 : 0;
            boolean named = labels.stream().anyMatch(l -> l.from() <= index && index < l.to());
            if (depth == 0 && !named && !isPlain(all.at(at)) || Vocabulary.isOne("round", all.at(at))) {
                return false;
            }
        }
        return true;
    }
}
