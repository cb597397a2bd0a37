package org.bftai.plenary.prose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What takes a date out of the rules: news, history, another edition. */
final class Circumstances {
    private static final int AFTER = 6;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;

    private final Edition edition;
    private final Setting setting;
    private final DateScanner scanner;
    private final boolean archive;

    Circumstances(Edition edition, Setting setting, DateScanner scanner) {
        this.edition = edition;
        this.setting = setting;
        this.scanner = scanner;
        this.archive = Vocabulary.hasOne("archive", setting.title());
    }

    /** Return whether a block tells what happened on a certain day: that stays true. */
    boolean isNews(Reading reading) {
        List<String> above = reading.block().above();
        boolean agenda = !above.isEmpty() && Vocabulary.hasOne("agenda", above.get(above.size() - 1));
        if (setting.dated()
                || above.stream().anyMatch(this::isNewsHeading)
                || Vocabulary.hasOne("news", setting.title())) {
            return true;
        }
        return !agenda && startsWithDate(reading) && tells(reading);
    }

    private boolean isNewsHeading(String heading) {
        if (Vocabulary.hasOne("agenda", heading)) {
            return false;
        }
        List<Found<DateMention>> dates = scanner.find(Tokens.of(heading));
        boolean dated = !dates.isEmpty() && dates.get(0).from() <= 1 && Vocabulary.hasOne("telling", heading);
        return dated || Vocabulary.hasOne("news", heading);
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
        if (isFormer(sentence, from, to)) {
            return true;
        }
        Token before = lastWord(sentence, literal.from());
        boolean moved = sentence.has("moved");
        if (moved && Vocabulary.isOne("towards", before)) {
            return false;
        }
        return moved && Vocabulary.isOne("away", before) || sentence.has("past", from, literal.from());
    }

    private static boolean isFormer(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = sentence.tokens().at(at);
            String next = sentence.tokens().at(at + 1).lower();
            boolean other = next.endsWith("published") || next.endsWith("submitted") || next.endsWith("accepted");
            if (Vocabulary.isOne("former", token) && !other
                    || Vocabulary.isOne("old", token)
                            && (sentence.has("agenda", at + 1, at + 3) || next.startsWith("frist"))) {
                return true;
            }
        }
        return false;
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
    boolean isOfAnother(Reading reading, Literal literal) {
        Set<Integer> own = edition.years();
        Set<Integer> others = new TreeSet<>(years(reading.tokens(), reading.literals()));
        reading.block().above().forEach(heading -> others.addAll(years(Tokens.of(heading), List.of())));
        others.addAll(years(Tokens.of(setting.title()), List.of()));
        boolean past = archive || reading.block().above().stream().anyMatch(h -> Vocabulary.hasOne("archive", h));
        if (literal.year().isPresent()) {
            int year = literal.year().get();
            return !own.contains(year) && (past || others.contains(year));
        }
        boolean ownNamed = others.stream().anyMatch(own::contains);
        return past || !ownNamed && !others.isEmpty();
    }

    /** Return the years that are written outside dates. */
    private static Set<Integer> years(Tokens tokens, List<Literal> literals) {
        Set<Integer> years = new TreeSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            int index = at;
            Token token = tokens.at(at);
            boolean year = token.hasDigits(4, 4) && token.value() >= EARLIEST_YEAR && token.value() <= LATEST_YEAR;
            boolean count = tokens.at(at + 1).lower().matches("words?|characters?|euros?|participants");
            if (year && !count && literals.stream().noneMatch(l -> l.from() <= index && index < l.to())) {
                years.add(token.value());
            }
        }
        return years;
    }
}
