package org.bftai.plenary.prose;

import java.util.List;
import java.util.Optional;

/** Finds sentences about somebody else: "OCEAN 2025 takes papers until …", "Its deadline is …", "her toolkit". */
final class Strangers {
    /** A name of an event: two capitals at least, such as {@code SRDS} or {@code EuroSys}. */
    private static final int CAPITALS = 2;

    /** So many words are the title of a line. */
    private static final int TITLE = 3;

    private final Case page;
    private final Reading reading;

    Strangers(Reading reading, Case page) {
        this.page = page;
        this.reading = reading;
    }

    /** Return whether the sentence of a date speaks of somebody else's. */
    boolean areMeant(List<Sentence> all, Sentence sentence, Literal literal) {
        if (isTitled(sentence) || isContinued(all, all.indexOf(sentence))) {
            return true;
        }
        if (sentence.has("persons", sentence.from(), literal.from())) {
            return true;
        }
        boolean row = !reading.block().cells().isEmpty();
        int from = row ? 0 : sentence.from();
        if (isOurs(from, literal.from())) {
            return false;
        }
        return isNamed(from, literal.from())
                || sentence.has("theirs", sentence.from(), literal.from()) && isNamedLast(sentence.from());
    }

    /** "HOTPROOF: submission …" is about what its title names, which is neither us nor a label. */
    private boolean isTitled(Sentence sentence) {
        int colon = sentence.from();
        while (colon < sentence.to() && !reading.tokens().at(colon).isSign(":")) {
            colon++;
        }
        int end = colon;
        boolean labelled = sentence.labels().stream().anyMatch(l -> l.from() < end);
        boolean later = sentence.labels().stream().anyMatch(l -> l.from() > end);
        boolean dated = sentence.literals().stream().anyMatch(l -> l.from() < end);
        boolean other = reading.tokens().part(sentence.from(), end).all().stream()
                .anyMatch(token -> token.isWord() && !page.isOrdinary(token) && !Vocabulary.isOne("call", token));
        return !labelled && !dated && later && other && end - sentence.from() <= TITLE && !isOurs(sentence.from(), end);
    }

    /** What stands behind a semicolon goes on about the same. */
    private boolean isContinued(List<Sentence> all, int index) {
        if (index <= 0 || !reading.tokens().at(all.get(index - 1).to() - 1).isSign(";")) {
            return false;
        }
        Sentence before = all.get(index - 1);
        return LabelChains.speakOfTrack(reading.tokens(), before.labels())
                || isTitled(before)
                || isContinued(all, index - 1);
    }

    private boolean isOurs(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Vocabulary.isOne("ours", reading.tokens().at(at))
                    || page.isOwn(reading.tokens().at(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isStranger(at)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether the last event that is named before is another one. */
    private boolean isNamedLast(int before) {
        for (int at = before - 1; at >= 0; at--) {
            if (page.isOwn(reading.tokens().at(at))
                    || Vocabulary.isOne("ours", reading.tokens().at(at))) {
                return false;
            }
            if (isStranger(at)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether a token is the name of another event: capitals with a year behind them. */
    private boolean isStranger(int at) {
        Tokens tokens = reading.tokens();
        Token name = tokens.at(at);
        boolean capitals = name.isWord()
                && name.text().chars().filter(Character::isUpperCase).count() >= CAPITALS;
        return capitals
                && !page.isOwn(name)
                && !isInDate(at)
                && year(at + 1).filter(y -> !isInDate(y)).isPresent();
    }

    private Optional<Integer> year(int at) {
        Tokens tokens = reading.tokens();
        int number = tokens.at(at).isSign("'’-") ? at + 1 : at;
        return Years.isOne(tokens.at(number)) ? Optional.of(number) : Optional.empty();
    }

    private boolean isInDate(int at) {
        List<Literal> literals = reading.literals();
        return literals.stream().anyMatch(l -> l.from() <= at && at < l.to());
    }
}
