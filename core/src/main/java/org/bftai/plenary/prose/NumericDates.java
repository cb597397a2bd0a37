package org.bftai.plenary.prose;

import java.util.Optional;

/** Reads dates in digits: 2025-07-04, 2025/07/04, 04.07.2025, 04/07/2025, 2025年7月4日. */
final class NumericDates {
    private final Tokens tokens;

    NumericDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Read the date that begins with a certain token. */
    Optional<Found<DateMention>> at(int index) {
        Token first = tokens.at(index);
        if (!first.isNumber() || goesOnBefore(index)) {
            return Optional.empty();
        }
        if (first.hasDigits(4, 4)) {
            return isInSigns(index) ? date(index, 0, 2, 4, 6, false) : iso(index);
        }
        return first.hasDigits(1, 2) ? dayFirst(index) : Optional.empty();
    }

    private boolean isInSigns(int index) {
        return tokens.at(index + 1).isWord()
                && "年년".contains(tokens.at(index + 1).text())
                && (tokens.at(index + 3).text().startsWith("月")
                        || tokens.at(index + 3).text().startsWith("월"))
                && (tokens.at(index + 5).text().startsWith("日")
                        || tokens.at(index + 5).text().startsWith("일"));
    }

    private Optional<Found<DateMention>> iso(int index) {
        return parted(index, "-/‐‑", false) && !goesOnBehind(index + 5)
                ? date(index, 0, 2, 4, 5, false)
                : Optional.empty();
    }

    private Optional<Found<DateMention>> dayFirst(int index) {
        boolean dots = parted(index, ".", true);
        if (!dots && !parted(index, "-/", false)
                || goesOnBehind(index + 5)
                || !tokens.at(index + 4).hasDigits(4, 4)) {
            return Optional.empty();
        }
        int day = tokens.at(index).value();
        int month = tokens.at(index + 2).hasDigits(1, 2) ? tokens.at(index + 2).value() : 0;
        if (!dots && month > 12 && day <= 12) {
            return date(index, 4, 0, 2, 5, false);
        }
        return date(index, 4, 2, 0, 5, !dots && month <= 12 && day <= 12 && month != day);
    }

    private boolean parted(int index, String signs, boolean mayBeSpaced) {
        return tokens.at(index + 1).isSign(signs)
                && tokens.isGlued(index + 1)
                && tokens.at(index + 3).text().equals(tokens.at(index + 1).text())
                && tokens.isGlued(index + 3)
                && (mayBeSpaced || tokens.isGlued(index + 2) && tokens.isGlued(index + 4));
    }

    private Optional<Found<DateMention>> date(
            int index, int yearAt, int monthAt, int dayAt, int length, boolean swappable) {
        Token year = tokens.at(index + yearAt);
        Token month = tokens.at(index + monthAt);
        Token day = tokens.at(index + dayAt);
        if (!month.hasDigits(1, 2) || !day.hasDigits(1, 2) || !isPlausible(year.value(), month.value(), day.value())) {
            return Optional.empty();
        }
        DateMention mention = DateMention.of(
                        tokens.range(index, index + length),
                        Optional.of(year.value()),
                        month.value(),
                        Optional.of(day.value()))
                .swappable(swappable);
        return Optional.of(new Found<>(mention, index, index + length));
    }

    /** Numbers that are a date but for one mistake: a month that does not exist, or a day that its month has not. */
    private static boolean isPlausible(int year, int month, int day) {
        return year >= 1900
                && year <= 2100
                && month > 0
                && day > 0
                && day <= 31
                && (month <= 12 || day <= 12 && month <= 31);
    }

    private boolean goesOnBefore(int index) {
        Token before = tokens.at(index - 1);
        boolean ratio = before.isSign(":") && tokens.at(index - 2).isNumber();
        return tokens.isGlued(index)
                && (ratio || before.isWord() || before.isNumber() || before.isSign("/.-_=#@&?+%\\‐‑"));
    }

    private boolean goesOnBehind(int index) {
        Token next = tokens.at(index);
        Token second = tokens.at(index + 1);
        if (!tokens.isGlued(index)) {
            return false;
        }
        if (next.isWord()) {
            return !(next.text().equals("T") && second.isNumber());
        }
        boolean glued = tokens.isGlued(index + 1) && (second.isWord() || second.isNumber());
        return next.isSign("_=@#") || glued && next.isSign("-/.‐‑");
    }
}
