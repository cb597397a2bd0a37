package org.bftai.plenary.event;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time zone as people write it.
 *
 * @param written what is shown: {@code AoE}, {@code UTC}, {@code UTC+5:30} or an IANA name
 * @param id its rules
 */
public record Zone(String written, ZoneId id) {
    /** Anywhere on Earth: the last place where a day ends, twelve hours behind UTC (IEEE 802.16, "AoE"). */
    public static final Zone AOE = new Zone("AoE", ZoneOffset.ofHours(-12));

    private static final Pattern OFFSET = Pattern.compile("UTC([+\\-\u2212])(\\d{1,2})(?::?(\\d{2}))?");

    /** What stands in for zones that abbreviations name: those are shared by several zones, or change with the season. */
    private static final List<String> ABBREVIATIONS = List.of(
            "CET", "CEST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "PT", "ET", "BST", "IST", "JST",
            "GMT", "WET", "WEST", "EET", "EEST", "Z");

    /** Read a zone; empty where it is none. */
    static Optional<Zone> parse(String text) {
        if (text.equalsIgnoreCase(AOE.written)) {
            return Optional.of(AOE);
        }
        if (text.equals("UTC")) {
            return Optional.of(new Zone(text, ZoneOffset.UTC));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return offset(offset).map(id -> new Zone(text.replace('\u2212', '-'), id));
        }
        return text.contains("/") && ZoneId.getAvailableZoneIds().contains(text)
                ? Optional.of(new Zone(text, ZoneId.of(text)))
                : Optional.empty();
    }

    private static Optional<ZoneId> offset(Matcher offset) {
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        boolean behind = !offset.group(1).equals("+");
        boolean exists = minutes < 60 && hours * 60 + minutes <= (behind ? 12 : 14) * 60;
        int sign = behind ? -1 : 1;
        return exists ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)) : Optional.empty();
    }

    /** Return whether the name means the opposite of what it seems to: {@code Etc/GMT+12} is twelve hours behind. */
    public boolean isInverted() {
        return written.startsWith("Etc/GMT+") || written.startsWith("Etc/GMT-");
    }

    /** Say what to write in place of something that is no zone. */
    static String hint(String written) {
        String forms = "write AoE, UTC, UTC+2 or a name such as Europe/Lisbon";
        if (ABBREVIATIONS.contains(written.toUpperCase(Locale.ROOT))) {
            return "'" + written + "' changes with the season or the country: " + forms;
        }
        return written.matches("[AaOoEe]{2,4}") ? "did you mean 'AoE'? " + forms : forms;
    }

    @Override
    public String toString() {
        return written;
    }
}
