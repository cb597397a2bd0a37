package org.bftai.plenary.prose;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.source.TextRange;

/**
 * A time of day as written with a date, or only the zone.
 *
 * @param range where
 * @param minutes of the day, from 0 to 1440; two where it may mean either, as midnight does; none where only a zone is
 *     written
 * @param zone in which it is
 */
record WrittenTime(TextRange range, List<Integer> minutes, Optional<Zone> zone) {
    WrittenTime {
        minutes = List.copyOf(minutes);
    }

    /**
     * A zone as written.
     *
     * @param range where
     * @param possible what it may mean; none where only a human knows
     */
    record Zone(TextRange range, List<ZoneId> possible) {
        Zone {
            possible = List.copyOf(possible);
        }
    }
}
