package org.bftai.plenary.prose;

import java.util.Optional;
import org.bftai.plenary.prose.DateMention.Weekday;

/** Reads the weekday that stands with a date, before or behind it. */
final class Weekdays {
    private final Tokens tokens;
    private final Vocabulary words;

    Weekdays(Tokens tokens, Vocabulary words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Return the date with its weekday; with none where it shares several. */
    Found<DateMention> add(Found<DateMention> date) {
        int before = before(date.from());
        if (before >= 0) {
            int joint = tokens.at(before - 1).isSign(".") ? before - 2 : before - 1;
            int other = tokens.at(joint - 1).isSign(".") ? joint - 2 : joint - 1;
            return with(date, before, isJoint(joint) && isWeekday(other));
        }
        int inside = inside(date);
        int behind = inside >= 0 ? inside : behind(date.to());
        if (behind >= 0) {
            int joint = tokens.at(behind + 1).isSign(".") ? behind + 2 : behind + 1;
            return with(date, behind, isJoint(joint) && isWeekday(joint + 1));
        }
        return date;
    }

    private Found<DateMention> with(Found<DateMention> date, int at, boolean several) {
        Found<DateMention> reaching = date.reaching(at, at + 1);
        Optional<Integer> number = words.weekday(tokens.at(at));
        return several
                ? reaching.with(date.what().as(DateMention.Part.LISTED))
                : reaching.with(date.what().withWeekday(number.map(n -> new Weekday(tokens.range(at, at + 1), n))));
    }

    private int inside(Found<DateMention> date) {
        for (int at = date.from(); at < date.to(); at++) {
            if (isWeekday(at)) {
                return at;
            }
        }
        return -1;
    }

    private int before(int from) {
        int at = from - 1;
        for (int i = 0; i < 3 && (tokens.at(at).isSign(",.(") || isArticle(at)); i++) {
            at--;
        }
        if (tokens.at(at).lower().equals("feira") && tokens.at(at - 1).isSign("-")) {
            at -= 2;
        }
        return isWeekday(at) ? at : -1;
    }

    private boolean isArticle(int at) {
        return tokens.at(at).isWord() && (Vocabulary.isBefore(tokens.at(at)) || Vocabulary.isNoise(tokens.at(at)));
    }

    private int behind(int to) {
        if (!tokens.at(to).isSign("(,") || !isWeekday(to + 1)) {
            return -1;
        }
        if (tokens.at(to).isSign("(")) {
            return to + 1;
        }
        int next = tokens.at(to + 2).isSign(",.") ? to + 3 : to + 2;
        boolean ofNextDate = words.month(tokens.at(next)).isPresent()
                || tokens.at(next).isNumber()
                        && !tokens.at(next + 1).isSign(":")
                        && !tokens.at(next + 1).isWord()
                || tokens.at(next).isNumber()
                        && words.month(tokens.at(next + 1)).isPresent();
        return ofNextDate ? -1 : to + 1;
    }

    private boolean isWeekday(int at) {
        return words.weekday(tokens.at(at)).isPresent();
    }

    private boolean isJoint(int at) {
        Token token = tokens.at(at);
        return Vocabulary.joins(token) || Vocabulary.lists(token) || token.isSign(",");
    }
}
