package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.prose.WrittenTime.Zone;

/** Reads times of day with their zones, and zones alone. */
final class Times {
    private static final int NOON = 12 * 60;
    private static final List<Integer> EITHER_END = List.of(0, 2 * NOON);
    private static final Map<String, List<Integer>> NAMED = Map.of(
            "noon", List.of(NOON),
            "midday", List.of(NOON),
            "midnight", EITHER_END,
            "mitternacht", EITHER_END,
            "minuit", EITHER_END,
            "medianoche", EITHER_END);

    private final Tokens tokens;
    private final Zones zones;

    Times(Tokens tokens) {
        this.tokens = tokens;
        this.zones = new Zones(tokens);
    }

    /** Return all in order, none touching another. */
    List<Found<WrittenTime>> all() {
        List<Found<WrittenTime>> all = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Found<WrittenTime>> found = at(at);
            if (found.isPresent()) {
                all.add(found.get());
                at = found.get().to();
            } else {
                at++;
            }
        }
        return all;
    }

    private Optional<Found<WrittenTime>> at(int index) {
        Optional<Found<List<Integer>>> minutes = clock(index);
        if (minutes.isEmpty()) {
            return alone(index);
        }
        int end = minutes.get().to();
        int next = end;
        while (next < end + 2
                && (tokens.at(next).isSign("(,[") || tokens.at(next).lower().equals("in"))) {
            next++;
        }
        Optional<Found<Zone>> zone = zones.at(next).or(() -> zones.offset(end)).or(() -> zones.spoken(end));
        int to = zone.map(Found::to).orElse(end);
        return Optional.of(new Found<>(time(index, to, minutes.get().what(), zone.map(Found::what)), index, to));
    }

    private Optional<Found<WrittenTime>> alone(int index) {
        Optional<Found<Zone>> zone = zones.at(index);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(zone.get().with(time(index, zone.get().to(), List.of(), zone.map(Found::what))));
    }

    private WrittenTime time(int from, int to, List<Integer> minutes, Optional<Zone> zone) {
        return new WrittenTime(tokens.range(from, to), minutes, zone);
    }

    private Optional<Found<List<Integer>>> clock(int index) {
        Token first = tokens.at(index);
        if (first.isWord() && NAMED.containsKey(first.lower())) {
            return Optional.of(new Found<>(NAMED.get(first.lower()), index, index + 1));
        }
        if (!first.hasDigits(1, 2) || first.value() > 24 || isInside(index)) {
            return Optional.empty();
        }
        int hour = first.value();
        Token sign = tokens.at(index + 1);
        boolean parted = tokens.isGlued(index + 1)
                && tokens.isGlued(index + 2)
                && tokens.at(index + 2).hasDigits(2, 2)
                && tokens.at(index + 2).value() < 60;
        if (parted && (sign.isSign(":") || sign.lower().equals("h") || sign.isSign(".") && isHours(index + 3))) {
            return halfOfDay(hour, tokens.at(index + 2).value(), index, seconds(index + 3));
        }
        boolean hours = tokens.isGlued(index + 1) && sign.lower().equals("h");
        if (hours || isHours(index + 1)) {
            return Optional.of(new Found<>(List.of(hour * 60), index, index + 2));
        }
        return half(index + 1).isPresent() ? halfOfDay(hour, 0, index, index + 1) : Optional.empty();
    }

    private boolean isInside(int index) {
        return tokens.isGlued(index) && tokens.at(index - 1).isSign(":.-/+#$€,") && tokens.isGlued(index - 1);
    }

    private int seconds(int at) {
        boolean seconds = tokens.at(at).isSign(":")
                && tokens.isGlued(at)
                && tokens.at(at + 1).hasDigits(2, 2);
        return seconds ? at + 2 : at;
    }

    private boolean isHours(int at) {
        return tokens.at(at).lower().equals("uhr");
    }

    private Optional<Found<List<Integer>>> halfOfDay(int hour, int minute, int from, int to) {
        Optional<Found<Boolean>> half = half(to);
        int minutes = hour * 60 + minute;
        if (half.isEmpty()) {
            int end = isHours(to) ? to + 1 : to;
            return Optional.of(new Found<>(List.of(minutes), from, end));
        }
        if (hour > 12) {
            return Optional.of(new Found<>(List.of(minutes), from, half.get().to()));
        }
        boolean afternoon = half.get().what();
        int since = minutes % NOON;
        List<Integer> meant = !afternoon && since == 0 ? EITHER_END : List.of(afternoon ? since + NOON : since);
        return Optional.of(new Found<>(meant, from, half.get().to()));
    }

    /** Read {@code am}, {@code PM}, {@code p.m.}; true for the afternoon. */
    private Optional<Found<Boolean>> half(int at) {
        String word = tokens.at(at).lower();
        if (word.equals("am") || word.equals("pm")) {
            return Optional.of(new Found<>(word.equals("pm"), at, at + 1));
        }
        boolean dotted = (word.equals("a") || word.equals("p"))
                && tokens.at(at + 1).isSign(".")
                && tokens.at(at + 2).lower().equals("m");
        if (!dotted) {
            return Optional.empty();
        }
        return Optional.of(new Found<>(word.equals("p"), at, tokens.at(at + 3).isSign(".") ? at + 4 : at + 3));
    }
}
