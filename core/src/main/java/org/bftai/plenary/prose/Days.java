package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the days of a month beside its name: one, a range or a list. */
final class Days {
    /**
     * A day of a month as written.
     *
     * @param value from 1 to 99
     * @param ordinal what follows the number
     * @param from its first token
     * @param to the token after its last
     */
    record Day(int value, Optional<String> ordinal, int from, int to) {}

    /** Days in order; a range where the last two are joined by a word or sign for that. */
    record Row(List<Day> days, boolean range) {
        boolean isEmpty() {
            return days.isEmpty();
        }

        int from() {
            return days.get(0).from();
        }

        int to() {
            return days.get(days.size() - 1).to();
        }
    }

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "e", "º", "ª", "ro", "to", "o");
    private static final Set<String> HOURS = Set.of("am", "pm", "a", "p", "h", "hrs", "hours", "noon", "uhr", "o");

    private final Tokens tokens;
    private final Vocabulary words;

    Days(Tokens tokens, Vocabulary words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Read the days that end before the name of a month. */
    Row before(int month, int after) {
        int end = month;
        if (tokens.at(end - 1).isSign("-") && tokens.isGlued(end) && tokens.isGlued(end - 1)) {
            end--;
        } else if (Vocabulary.isBefore(tokens.at(end - 1))) {
            end--;
        }
        List<Day> days = new ArrayList<>();
        boolean range = false;
        Optional<Day> day = ending(end, after);
        while (day.isPresent()) {
            Day found = day.get();
            days.add(0, found);
            int joint = found.from() - 1;
            boolean comma = tokens.at(joint).isSign(",");
            boolean joins = Vocabulary.joins(tokens.at(joint));
            boolean both =
                    Vocabulary.lists(tokens.at(joint)) && tokens.at(joint - 1).isSign(",");
            boolean goesOn = joins || Vocabulary.lists(tokens.at(joint)) || comma && days.size() > 1;
            range |= joins && days.size() == 1;
            day = goesOn
                    ? ending(both ? joint - 1 : joint, after).filter(d -> d.value() < found.value())
                    : Optional.empty();
        }
        return new Row(days, range);
    }

    /** Read the days that begin behind the name of a month. */
    Row behind(int from) {
        int at = tokens.at(from).isSign(".") && tokens.isGlued(from) ? from + 1 : from;
        at += Vocabulary.isBefore(tokens.at(at)) && tokens.at(at).lower().equals("the") ? 1 : 0;
        List<Day> days = new ArrayList<>();
        boolean range = false;
        Optional<Day> day = beginning(at);
        while (day.isPresent()) {
            Day found = day.get();
            days.add(found);
            int joint = found.to();
            boolean comma = tokens.at(joint).isSign(",");
            boolean joins = Vocabulary.joins(tokens.at(joint));
            int next = comma && Vocabulary.lists(tokens.at(joint + 1)) ? joint + 2 : joint + 1;
            boolean goesOn = joins || comma || Vocabulary.lists(tokens.at(joint));
            day = goesOn
                    ? beginning(next)
                            .filter(d -> d.value() > found.value() && continues(d, joint, comma && next == joint + 1))
                    : Optional.empty();
            range |= joins && days.size() == 1 && day.isPresent();
        }
        return new Row(days, range);
    }

    /** Tell another day from a time, a number of things, or the day of the next date. */
    private boolean continues(Day day, int joint, boolean comma) {
        Token next = tokens.at(day.to());
        boolean ofNextDate = words.month(next).isPresent()
                || Vocabulary.isBefore(next)
                        && words.month(tokens.at(day.to() + 1)).isPresent()
                || next.isSign(".") && words.month(tokens.at(day.to() + 1)).isPresent();
        if (ofNextDate || next.isWord() && HOURS.contains(next.lower())) {
            return false;
        }
        boolean more = next.isSign(",") || Vocabulary.lists(next) || Vocabulary.joins(next);
        boolean year =
                NamedDates.isYear(tokens, day.to()) || next.isSign(",") && NamedDates.isYear(tokens, day.to() + 1);
        if (comma) {
            return year
                    || Vocabulary.lists(next)
                    || next.isSign(",") && beginning(day.to() + 1).isPresent();
        }
        boolean glued = tokens.isGlued(joint) && tokens.isGlued(joint + 1);
        return glued || more || year || day.ordinal().isPresent() || !next.isWord() || Vocabulary.isNoise(next);
    }

    private Optional<Day> beginning(int at) {
        Token number = tokens.at(at);
        if (!number.hasDigits(1, 2) || number.value() == 0) {
            return Optional.empty();
        }
        Token next = tokens.at(at + 1);
        if (tokens.isGlued(at + 1)) {
            if (next.isWord()) {
                return ORDINALS.contains(next.lower())
                        ? Optional.of(new Day(number.value(), Optional.of(next.text()), at, at + 2))
                        : Optional.empty();
            }
            boolean decimal = next.isSign(":.,")
                    && tokens.isGlued(at + 2)
                    && tokens.at(at + 2).isNumber();
            if (decimal && !(next.isSign(",") && tokens.at(at + 2).hasDigits(4, 4)) || next.isSign("%")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Day(number.value(), Optional.empty(), at, at + 1));
    }

    private Optional<Day> ending(int end, int after) {
        int at = end - 1;
        Optional<String> ordinal = Optional.empty();
        if (tokens.isGlued(at)
                && tokens.at(at).isWord()
                && ORDINALS.contains(tokens.at(at).lower())) {
            ordinal = Optional.of(tokens.at(at).text());
            at--;
        } else if (tokens.isGlued(at) && tokens.at(at).isSign(".º°")) {
            at--;
        }
        Token number = tokens.at(at);
        boolean isDay = at >= after && number.hasDigits(1, 2) && number.value() > 0;
        return isDay && !continuesNumber(at)
                ? Optional.of(new Day(number.value(), ordinal, at, end))
                : Optional.empty();
    }

    /** Return whether a number goes on from what stands before it: 23:59, 1.5, UTC-12, #4, v4. */
    private boolean continuesNumber(int at) {
        Token before = tokens.at(at - 1);
        if (!tokens.isGlued(at) || before.isSign("([{*_\"'“„‘«~–—&>|=•·")) {
            return false;
        }
        boolean joins = before.isSign("-‐‑/") && tokens.at(at - 2).hasDigits(1, 2) && tokens.isGlued(at - 1);
        return !joins;
    }
}
