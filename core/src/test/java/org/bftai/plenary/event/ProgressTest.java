package org.bftai.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    @ParameterizedTest
    @CsvSource({
        "2025-06-30T00:00:00Z, OPEN, UPCOMING, UPCOMING",
        "2025-07-05T11:58:59Z, OPEN, UPCOMING, UPCOMING",
        "2025-07-05T11:59:00Z, CLOSING, UPCOMING, UPCOMING",
        "2025-07-12T11:59:00Z, CLOSING, UPCOMING, UPCOMING",
        "2025-07-12T11:59:01Z, PASSED, UPCOMING, UPCOMING",
        "2025-07-26T12:00:00Z, PASSED, PASSED, UPCOMING",
        "2025-09-29T12:00:00Z, PASSED, PASSED, OPEN",
        "2025-09-30T12:00:01Z, PASSED, PASSED, PASSED",
    })
    void datesGoThroughTheirStates(Instant now, State submission, State notification, State event) {
        Facts facts = Facts.read(Facts.STATE_A);
        Progress progress = new Progress(facts.event().dates(), now);
        assertEquals(
                List.of(submission, notification, event),
                List.of(
                        progress.of(facts.date("submission")),
                        progress.of(facts.date("notification")),
                        progress.of(facts.date("event"))));
    }

    @Test
    void submissionsWaitForTheCall() {
        Facts facts = Facts.read("dates:\n  call: 2025-03-01\n  submission: 2025-07-04\n  registration: 2025-08-01\n");
        Progress before = new Progress(facts.event().dates(), Instant.parse("2025-02-28T12:00:00Z"));
        assertEquals(State.UPCOMING, before.of(facts.date("submission")));
        assertEquals(State.OPEN, before.of(facts.date("registration")));
        assertEquals(Optional.of("call"), before.next().map(EventDate::id));
    }

    @Test
    void theNextDateIsTheSoonestThatIsNotOver() {
        Facts facts = Facts.read(Facts.STATE_A);
        Progress july = new Progress(facts.event().dates(), Instant.parse("2025-07-20T12:00:00Z"));
        assertEquals(
                List.of("notification", "camera-ready", "event"),
                july.ahead().stream().map(EventDate::id).toList());
    }

    /** Whatever zone and time: a deadline is open at its instant and over a second later, by java.time's own reckoning. */
    @Test
    void deadlinesEndWhenTheirZoneSaysSo() {
        Random random = new Random(20250711);
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.contains("/") && !z.startsWith("SystemV/") && !z.startsWith("Etc/GMT"))
                .sorted()
                .toList();
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
            LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
            int quarters = random.nextInt(27 * 4) - 12 * 4;
            int minutes = Math.min(quarters * 15, 14 * 60);
            boolean named = random.nextBoolean();
            String zone = named
                    ? zones.get(random.nextInt(zones.size()))
                    : "UTC%s%d:%02d".formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
            ZoneId id = named ? ZoneId.of(zone) : ZoneOffset.ofTotalSeconds(minutes * 60);
            String written = day + " " + time + " " + zone;
            Facts facts = Facts.read("dates:\n  submission: " + written + "\n");
            Instant end = ZonedDateTime.of(day, time, id).toInstant();
            assertEquals(Optional.of(end), facts.date("submission").ends(), written);
            State at = new Progress(facts.event().dates(), end).of(facts.date("submission"));
            State after = new Progress(facts.event().dates(), end.plusSeconds(1)).of(facts.date("submission"));
            assertEquals(List.of(State.CLOSING, State.PASSED), List.of(at, after), written);
        }
    }
}
