package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.prose.DateMention.Part;

/** Reads dates around the name of a month: {@code July 4, 2025}, {@code 4th of July}, {@code July 4–6}. */
final class NamedDates {
    private final Tokens tokens;
    private final Vocabulary words;
    private final Days days;

    NamedDates(Tokens tokens, Vocabulary words) {
        this.tokens = tokens;
        this.words = words;
        this.days = new Days(tokens, words);
    }

    /**
     * Read the dates whose month is a certain token.
     *
     * @param after the first token that is no part of another date
     */
    List<Found<DateMention>> at(int index, int after) {
        Optional<Integer> month = words.month(tokens.at(index));
        if (month.isEmpty() || isPart(index)) {
            return List.of();
        }
        Days.Row before = days.before(index, after);
        Days.Row behind = days.behind(index + 1);
        int end = behind.isEmpty() ? index + 1 : behind.to();
        Optional<Found<Integer>> year = year(end);
        boolean dayFirst = !before.isEmpty() && (behind.isEmpty() || year.isEmpty());
        if (dayFirst) {
            year = year(index + 1);
        } else if (behind.isEmpty() || year.isEmpty() && countsThings(index, behind)) {
            return year.map(y -> List.of(whole(index, month.get(), y))).orElse(List.of());
        }
        return dayFirst
                ? dates(
                        before,
                        month.get(),
                        year,
                        before.from(),
                        year.map(Found::to).orElse(index + 1))
                : dates(behind, month.get(), year, index, year.map(Found::to).orElse(behind.to()));
    }

    /** Return whether a token is part of an address or another name. */
    private boolean isPart(int index) {
        return tokens.isGlued(index) && tokens.at(index - 1).isSign("/@#_=&")
                || tokens.isGlued(index + 1) && tokens.at(index + 1).isSign("/@#_=&'’");
    }

    /** In June 31 people came. */
    private boolean countsThings(int index, Days.Row behind) {
        Days.Day day = behind.days().get(0);
        Token next = tokens.at(day.to());
        return tokens.at(index - 1).lower().equals("in")
                && behind.days().size() == 1
                && day.ordinal().isEmpty()
                && next.isWord()
                && !Vocabulary.isNoise(next);
    }

    private Found<DateMention> whole(int index, int month, Found<Integer> year) {
        return new Found<>(
                DateMention.of(tokens.range(index, year.to()), Optional.of(year.what()), month, Optional.empty()),
                index,
                year.to());
    }

    private List<Found<DateMention>> dates(Days.Row row, int month, Optional<Found<Integer>> year, int from, int to) {
        List<Days.Day> all = row.days();
        if (year.isEmpty()
                && all.stream().anyMatch(d -> d.value() > 31 && d.ordinal().isEmpty())) {
            return List.of();
        }
        List<Found<DateMention>> dates = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Days.Day day = all.get(i);
            int start = i == 0 ? from : day.from();
            int end = i == all.size() - 1 ? to : day.to();
            Part part = all.size() == 1
                    ? Part.ALONE
                    : !row.range() || all.size() > 2 ? Part.LISTED : i == 0 ? Part.FROM : Part.TO;
            DateMention mention = DateMention.of(
                            tokens.range(start, end), year.map(Found::what), month, Optional.of(day.value()))
                    .withOrdinal(day.ordinal())
                    .as(part);
            dates.add(new Found<>(mention, start, end));
        }
        return dates;
    }

    /** Find the year behind a token, over a comma, a stop, {@code de}, or a weekday in brackets. */
    private Optional<Found<Integer>> year(int from) {
        int at = from;
        if (tokens.at(at).isSign("(") && words.weekday(tokens.at(at + 1)).isPresent()) {
            at += tokens.at(at + 2).isSign(".") ? 4 : 3;
        }
        if (tokens.at(at).isSign(".") && tokens.isGlued(at)) {
            at++;
        }
        if (tokens.at(at).isSign(",") || Vocabulary.isBefore(tokens.at(at))) {
            at++;
        } else if (tokens.at(at).isSign("-") && tokens.isGlued(at) && tokens.isGlued(at + 1)) {
            at++;
        }
        boolean brief = tokens.at(at).isSign("'’")
                && tokens.isGlued(at + 1)
                && tokens.at(at + 1).hasDigits(2, 2);
        if (brief) {
            return Optional.of(new Found<>(2000 + tokens.at(at + 1).value(), at, at + 2));
        }
        return isYear(tokens, at) ? Optional.of(new Found<>(tokens.at(at).value(), at, at + 1)) : Optional.empty();
    }

    static boolean isYear(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean goesOn = tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && tokens.at(at + 1).isSign(":/-")
                && tokens.at(at + 2).isNumber();
        return token.hasDigits(4, 4) && token.value() >= 1000 && token.value() <= 2100 && !goesOn;
    }
}
