package org.bftai.plenary.prose;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.source.TextRange;

/**
 * A time of day, a zone, or both, as a text states them.
 *
 * @param clock 23:59 where the end of the day is written as 24:00
 * @param zone anywhere on Earth is the offset of minus twelve hours
 * @param range where it is written
 */
public record StatedTime(Optional<LocalTime> clock, Optional<ZoneId> zone, TextRange range) {
    private static final int LAST_MINUTE = 24 * 60 - 1;

    /** Read a time; empty where it may mean two things, or only a human knows what it means. */
    static Optional<StatedTime> of(WrittenTime written) {
        List<ZoneId> zones = written.zone().map(WrittenTime.Zone::possible).orElse(List.of());
        boolean clear = written.minutes().size() < 2
                && (written.zone().isEmpty() || zones.size() == 1)
                && (written.zone().isPresent() || !written.minutes().isEmpty());
        return clear
                ? Optional.of(new StatedTime(
                        written.minutes().stream()
                                .findFirst()
                                .map(m -> LocalTime.ofSecondOfDay(Math.min(m, LAST_MINUTE) * 60L)),
                        zones.stream().findFirst(),
                        written.range()))
                : Optional.empty();
    }

    /** Return whether it is the end of the day anywhere on Earth, as far as it says. */
    public boolean isDayEndAnywhere() {
        return zone.equals(Optional.of(ZoneOffset.ofHours(-12)))
                && clock.map(c -> c.equals(LocalTime.of(23, 59))).orElse(true);
    }
}
