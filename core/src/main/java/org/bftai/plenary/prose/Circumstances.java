package org.bftai.plenary.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What takes a date out of the rules: news, history, another edition. */
final class Circumstances {
    private static final int AFTER = 6;

    private final Reading reading;
    private final boolean news;
    private final boolean archive;
    private final Set<Integer> own;
    private final Set<Integer> above;
    private final Set<Integer> named;

    Circumstances(Reading reading, Case page) {
        this.reading = reading;
        this.own = page.years();
        List<Heading> headings = page.above(reading);
        this.archive = headings.stream().anyMatch(Heading::archive);
        this.named = new TreeSet<>(reading.years());
        this.above = new TreeSet<>();
        headings.forEach(heading -> above.addAll(heading.years()));
        named.addAll(above);
        boolean agenda = headings.get(headings.size() - 1).agenda();
        this.news = page.setting().dated()
                || headings.stream().anyMatch(Heading::news)
                || !agenda && startsWithDate(reading) && tells(reading);
    }

    /** Return whether the block tells what happened on a certain day: that stays true. */
    boolean isNews() {
        return news;
    }

    private static boolean startsWithDate(Reading reading) {
        if (reading.literals().isEmpty()) {
            return false;
        }
        int first = reading.literals().get(0).from();
        for (int at = 0; at < first; at++) {
            if (reading.tokens().at(at).isWord() || reading.tokens().at(at).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "July 4, 2025: submission deadline (extended)" is a date of a list; what tells is a sentence. */
    private static boolean tells(Reading reading) {
        int depth = 0;
        for (int at = reading.literals().get(0).to(); at < reading.tokens().size(); at++) {
            Token token = reading.tokens().at(at);
            depth += token.isSign("([") ? 1 : token.isSign(")]") ? -1 : 0;
            if (depth <= 0 && Vocabulary.isOne("telling", token)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether a sentence says of a date that it no longer holds, or that it was. */
    boolean isHistory(Sentence sentence, Literal literal) {
        int index = sentence.literals().indexOf(literal);
        int from = index > 0 ? sentence.literals().get(index - 1).to() : sentence.from();
        int next = index + 1 < sentence.literals().size()
                ? sentence.literals().get(index + 1).from()
                : sentence.to();
        int to = Math.min(next, literal.to() + AFTER);
        if (isFormer(sentence, from, to) || isLeft(sentence, literal.to(), next)) {
            return true;
        }
        Token before = lastWord(sentence, literal.from());
        boolean moved = sentence.has("moved");
        if (moved && Vocabulary.isOne("towards", before)) {
            return false;
        }
        return moved && Vocabulary.isOne("away", before) || sentence.has("past", from, literal.from());
    }

    /** Return whether what follows a date says that it was, or that it was moved: not "(extended)", which it may be. */
    private static boolean isLeft(Sentence sentence, int from, int next) {
        int at = from;
        while (at < next && sentence.tokens().at(at).isSign("),")) {
            at++;
        }
        if (sentence.has("past", at, Math.min(next, at + 1))) {
            return true;
        }
        int verbs = at;
        while (verbs < next && Vocabulary.isOne("aux", sentence.tokens().at(verbs))) {
            verbs++;
        }
        return verbs > at && sentence.has("moved", verbs, Math.min(next, verbs + 2));
    }

    private static boolean isFormer(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = sentence.tokens().at(at);
            String next = sentence.tokens().at(at + 1).lower();
            boolean other = next.endsWith("published")
                    || next.endsWith("submitted")
                    || next.endsWith("accepted")
                    || isVerb(sentence, at);
            if (Vocabulary.isOne("former", token) && !other
                    || Vocabulary.isOne("old", token)
                            && (sentence.has("agenda", at + 1, at + 3) || next.startsWith("frist"))) {
                return true;
            }
        }
        return false;
    }

    /** German parts its verbs: what "findet … statt" takes place, instead of nothing. */
    private static boolean isVerb(Sentence sentence, int at) {
        return sentence.tokens().at(at).lower().equals("statt")
                && !sentence.tokens().at(at + 1).isWord()
                && !sentence.tokens().at(at + 1).isNumber();
    }

    private static Token lastWord(Sentence sentence, int before) {
        for (int at = before - 1; at >= sentence.from(); at--) {
            if (sentence.tokens().at(at).isWord()
                    && !sentence.tokens().at(at).lower().equals("the")) {
                return sentence.tokens().at(at);
            }
        }
        return Token.NONE;
    }

    /** Return whether a date is of another edition: its year is, or it has none and stands under another year. */
    boolean isOfAnother(Optional<Integer> year) {
        if (year.isPresent()) {
            return !own.contains(year.get()) && (archive || named.contains(year.get()));
        }
        return archive || !named.isEmpty() && named.stream().noneMatch(own::contains);
    }

    /** Return whether a block is of what is past, or stands under a year. */
    boolean isUnderYear(int year) {
        return archive || above.contains(year);
    }
}
