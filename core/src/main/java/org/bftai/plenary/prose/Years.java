package org.bftai.plenary.prose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds years that stand for themselves, as in the name of an edition. */
final class Years {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final Set<String> COUNTED =
            Set.of("word", "words", "character", "characters", "euro", "euros", "participants", "people");

    private Years() {}

    /** Return the years that are written outside the dates, which are in order. */
    static Set<Integer> in(Tokens tokens, List<? extends Found<?>> dates) {
        Set<Integer> years = new TreeSet<>();
        int date = 0;
        for (int at = 0; at < tokens.size(); at++) {
            while (date < dates.size() && dates.get(date).to() <= at) {
                date++;
            }
            boolean inDate = date < dates.size() && dates.get(date).from() <= at;
            Token token = tokens.at(at);
            if (!inDate && isOne(token) && !COUNTED.contains(tokens.at(at + 1).lower())) {
                years.add(token.value());
            }
        }
        return years;
    }

    /** Return whether a token is a year between signs, as in "--, 2023 (AoE)": no part of a name, no number of things. */
    static boolean standsAlone(Tokens tokens, int at) {
        return isOne(tokens.at(at))
                && !tokens.at(at - 1).isWord()
                && !tokens.at(at + 1).isWord();
    }

    /** Return whether a token may be the year of an edition. */
    static boolean isOne(Token token) {
        return token.hasDigits(4, 4) && token.value() >= EARLIEST && token.value() <= LATEST;
    }
}
