package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.prose.DateMention.Part;

/** Finds dates in a text. Takes time in proportion to its length; none for a text without digits. */
final class DateScanner {
    /** As far as a time may stand from its date, in tokens. */
    private static final int FARTHEST_TIME = 5;

    private final Vocabulary words;

    /**
     * Make a scanner.
     *
     * @param languages of the texts, BCP 47; English and all full names of months are understood anyway
     */
    DateScanner(Collection<String> languages) {
        this.words = Vocabulary.of(languages);
    }

    /** Return whether tokens may have dates or times among them: most texts have none and need not be read. */
    boolean mayFind(Tokens tokens) {
        NumericDates numeric = new NumericDates(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            boolean found = token.isNumber()
                    ? isClock(tokens, at) || numeric.at(at).isPresent() || Years.standsAlone(tokens, at)
                    : words.month(token).isPresent();
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Return whether a text has digits, without which it has no dates. */
    static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isClock(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        return next.isSign(":.") && tokens.at(at + 2).hasDigits(2, 2)
                || next.isWord()
                        && (next.lower().length() == 2 && next.lower().endsWith("m")
                                || next.lower().startsWith("h")
                                || next.lower().equals("uhr"))
                || tokens.at(at - 2).text().equals("GMT");
    }

    /** Return all dates in order. */
    List<DateMention> find(String text) {
        return hasDigits(text) ? find(Tokens.of(text)).stream().map(Found::what).toList() : List.of();
    }

    List<Found<DateMention>> find(Tokens tokens) {
        List<Found<DateMention>> dates = dates(tokens);
        if (!dates.isEmpty()) {
            addTimes(tokens, dates, new Times(tokens).all());
            join(tokens, dates);
        }
        return dates;
    }

    private List<Found<DateMention>> dates(Tokens tokens) {
        NamedDates named = new NamedDates(tokens, words);
        NumericDates numeric = new NumericDates(tokens);
        Weekdays weekdays = new Weekdays(tokens, words);
        List<Found<DateMention>> dates = new ArrayList<>();
        int after = 0;
        int at = 0;
        while (at < tokens.size()) {
            List<Found<DateMention>> found =
                    tokens.at(at).isNumber() ? numeric.at(at).map(List::of).orElse(List.of()) : named.at(at, after);
            if (!found.isEmpty()) {
                dates.addAll(found.size() == 1 ? List.of(weekdays.add(found.get(0))) : found);
                after = found.get(found.size() - 1).to();
            }
            at = Math.max(at + 1, after);
        }
        return dates;
    }

    /** Give each date the time that follows it, else the one before it that no other date has. */
    private static void addTimes(Tokens tokens, List<Found<DateMention>> dates, List<Found<WrittenTime>> all) {
        List<Found<WrittenTime>> left = new ArrayList<>();
        int date = 0;
        for (Found<WrittenTime> time : all) {
            while (date + 1 < dates.size() && dates.get(date + 1).to() <= time.from()) {
                date++;
            }
            Found<DateMention> before = dates.get(date);
            boolean free = before.to() <= time.from() && before.what().time().isEmpty();
            if (free && isNear(tokens, before.to(), time.from())) {
                dates.set(date, with(before, time));
            } else {
                left.add(time);
            }
        }
        int time = 0;
        for (int i = 0; i < dates.size(); i++) {
            Found<DateMention> next = dates.get(i);
            while (time < left.size() && left.get(time).to() <= next.from()) {
                Found<WrittenTime> before = left.get(time++);
                if (isNear(tokens, before.to(), next.from())) {
                    next = joined(next, before);
                }
            }
            dates.set(i, next);
        }
    }

    /** Add the time before a date; a zone that stands alone behind the date is the zone of that time. */
    private static Found<DateMention> joined(Found<DateMention> date, Found<WrittenTime> before) {
        Optional<WrittenTime> behind = date.what().time();
        if (behind.isEmpty()) {
            return with(date, before);
        }
        WrittenTime time = before.what();
        boolean parted = behind.get().minutes().isEmpty() && time.zone().isEmpty();
        return parted
                ? with(
                        date,
                        before.with(new WrittenTime(
                                time.range(), time.minutes(), behind.get().zone())))
                : date;
    }

    private static Found<DateMention> with(Found<DateMention> date, Found<WrittenTime> time) {
        return date.with(date.what().withTime(time.what())).reaching(time.from(), time.to());
    }

    private static boolean isNear(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            boolean between = token.isSign(",()[]@-–—:.")
                    || Vocabulary.isNoise(token)
                    || token.text().equals("\t")
                    || token.text().equals("T");
            if (!between || at - from >= FARTHEST_TIME) {
                return false;
            }
        }
        return true;
    }

    /** Make ranges and lists of dates that are joined. */
    private static void join(Tokens tokens, List<Found<DateMention>> dates) {
        for (int i = dates.size() - 1; i > 0; i--) {
            Found<DateMention> first = dates.get(i - 1);
            Found<DateMention> second = dates.get(i);
            Optional<Boolean> range = joint(tokens, first.to(), second.from());
            boolean joined = first.what().part() != Part.ALONE && second.what().part() != Part.ALONE;
            if (range.isEmpty()
                    || joined
                    || first.what().day().isEmpty()
                    || second.what().day().isEmpty()) {
                continue;
            }
            boolean ends = range.get()
                    && second.what().part() == Part.ALONE
                    && first.what().part() == Part.ALONE;
            dates.set(
                    i - 1,
                    first.with(first.what()
                            .withYear(year(first.what(), second.what()))
                            .as(ends ? Part.FROM : Part.LISTED)));
            dates.set(
                    i,
                    second.with(second.what()
                            .as(
                                    ends
                                            ? Part.TO
                                            : second.what().part() == Part.ALONE
                                                    ? Part.LISTED
                                                    : second.what().part())));
        }
    }

    /** A date without a year has that of the one it is joined to; over the turn of the year, the one before. */
    private static Optional<Integer> year(DateMention first, DateMention second) {
        int turn = first.month() > second.month() ? 1 : 0;
        return first.year().or(() -> second.year().map(year -> year - turn));
    }

    /** Return whether the tokens between two dates make a range of them, or a list; empty where they do not join. */
    private static Optional<Boolean> joint(Tokens tokens, int from, int to) {
        int joins = 0;
        int lists = 0;
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            joins += Vocabulary.joins(token) ? 1 : 0;
            lists += Vocabulary.lists(token) || token.isSign(",") ? 1 : 0;
            boolean known = Vocabulary.joins(token) || Vocabulary.lists(token) || token.isSign(",()");
            if (!known || to - from > FARTHEST_TIME) {
                return Optional.empty();
            }
        }
        return joins == 1 ? Optional.of(true) : lists > 0 && joins == 0 ? Optional.of(false) : Optional.empty();
    }
}
