package org.bftai.plenary.prose;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.prose.WrittenTime.Zone;

/** Reads the names of time zones. */
final class Zones {
    private static final ZoneOffset AOE = ZoneOffset.ofHours(-12);
    private static final Set<String> SEASONS = Set.of("standard", "daylight", "summer", "winter", "european");
    private static final int FARTHEST = 14;

    /** Asked for each time, Java makes a copy. */
    private static final Set<String> REGIONS = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final Tokens tokens;

    Zones(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Read the zone that begins with a certain token. */
    Optional<Found<Zone>> at(int index) {
        Token first = tokens.at(index);
        if (!first.isWord()) {
            return Optional.empty();
        }
        Optional<Found<Zone>> spelled = switch (first.lower()) {
            case "anywhere" -> anywhere(index);
            case "local" -> words(index, "time");
            case "time" -> words(index, "zone");
            default -> Optional.empty();
        };
        if (spelled.isPresent()) {
            return spelled;
        }
        Optional<Found<Zone>> region = tokens.at(index + 1).isSign("/") ? region(index) : Optional.empty();
        if (region.isPresent()) {
            return region;
        }
        Optional<List<ZoneOffset>> offsets = Vocabulary.zone(first);
        if (offsets.isEmpty() || tokens.isGlued(index) && tokens.at(index - 1).isSign("/-_.@")) {
            return Optional.empty();
        }
        boolean universal = first.lower().equals("utc") || first.lower().equals("gmt");
        return offsets.flatMap(known -> (universal ? behind(index) : Optional.<Found<Zone>>empty())
                .or(() -> Optional.of(zone(index, index + 1, List.copyOf(known)))));
    }

    private Optional<Found<Zone>> anywhere(int index) {
        int words = tokens.at(index + 1).isSign("-") ? 5 : 3;
        boolean on = words == 5 || tokens.at(index + 1).lower().equals("on");
        return on && tokens.at(index + words - 1).lower().equals("earth")
                ? Optional.of(zone(index, index + words, List.of(AOE)))
                : Optional.empty();
    }

    private Optional<Found<Zone>> words(int index, String second) {
        return tokens.at(index + 1).lower().equals(second)
                ? Optional.of(zone(index, index + 2, List.of()))
                : Optional.empty();
    }

    /** Read an offset that follows a time, as in 23:59-12:00. */
    Optional<Found<Zone>> offset(int index) {
        boolean offset = tokens.isGlued(index)
                && tokens.isGlued(index + 1)
                && tokens.at(index + 1).hasDigits(2, 2)
                && tokens.at(index + 2).isSign(":")
                && tokens.isGlued(index + 2);
        return offset ? offset(index, index) : Optional.empty();
    }

    /** Read a zone in words that follows a time, as in 17:00 Pacific Daylight Time; what it means is for humans. */
    Optional<Found<Zone>> spoken(int index) {
        int from = tokens.at(index).isSign("(,") ? index + 1 : index;
        int at = from;
        while (at < from + 3 && tokens.at(at).isWord() && !tokens.at(at).lower().equals("time")) {
            at++;
        }
        boolean named = at > from
                && tokens.at(at).lower().equals("time")
                && (Character.isUpperCase(tokens.at(from).text().charAt(0))
                        || SEASONS.contains(tokens.at(at - 1).lower()));
        return named ? Optional.of(zone(from, at + 1, List.of())) : Optional.empty();
    }

    private Optional<Found<Zone>> behind(int index) {
        int sign = index + 1;
        boolean near = tokens.isGlued(sign) || tokens.isGlued(sign + 1);
        boolean ofNextDate = tokens.at(sign + 2).isWord() && !tokens.isGlued(sign + 2) && !tokens.isGlued(sign);
        return near && !ofNextDate ? offset(index, sign) : Optional.empty();
    }

    private Optional<Found<Zone>> offset(int from, int sign) {
        Token hours = tokens.at(sign + 1);
        if (!tokens.at(sign).isSign("+-–−‐‑") || !(hours.hasDigits(1, 2) || hours.hasDigits(4, 4))) {
            return Optional.empty();
        }
        int hour = hours.text().length() == 4 ? hours.value() / 100 : hours.value();
        int minute = hours.text().length() == 4 ? hours.value() % 100 : 0;
        int to = sign + 2;
        if (tokens.at(to).isSign(":") && tokens.isGlued(to) && tokens.at(to + 1).hasDigits(2, 2)) {
            minute = tokens.at(to + 1).value();
            to += 2;
        }
        if (hour > FARTHEST || minute >= 60) {
            return Optional.empty();
        }
        int by = tokens.at(sign).isSign("+") ? 1 : -1;
        return Optional.of(zone(from, to, List.of(ZoneOffset.ofHoursMinutes(by * hour, by * minute))));
    }

    /** Read the id of a region, such as Europe/Lisbon or Etc/GMT+12. */
    private Optional<Found<Zone>> region(int index) {
        int to = index;
        StringBuilder id = new StringBuilder();
        while (to < tokens.size() && (to == index || tokens.isGlued(to)) && to < index + 9) {
            id.append(tokens.at(to++).text());
            String known = id.toString();
            boolean goesOn = tokens.isGlued(to)
                    && (tokens.at(to).isSign("_/-+") || tokens.at(to).isNumber());
            if (!goesOn && REGIONS.contains(known)) {
                return Optional.of(zone(index, to, List.of(ZoneId.of(known))));
            }
        }
        return Optional.empty();
    }

    private Found<Zone> zone(int from, int to, List<? extends ZoneId> possible) {
        return new Found<>(new Zone(tokens.range(from, to), List.copyOf(possible)), from, to);
    }
}
