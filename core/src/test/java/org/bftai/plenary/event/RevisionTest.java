package org.bftai.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {
    private static final String OF_ONE_DAY = """
            dates:
              abstract: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)
              submission: 2025-07-10 -> 2025-07-18 (announced 2025-06-30)
              notification: 2025-07-25 -> 2025-08-01 (announced 2025-07-05)
            """;

    private static String standing(String facts, Instant now) {
        return Revision.standing(new Progress(Facts.read(facts).event().dates(), now))
                .map(r -> r.date().id())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-12T11:59:00Z, submission",
        "2025-07-12T11:59:01Z, none",
    })
    void aChangeStandsUntilItsDeadline(Instant now, String id) {
        assertEquals(id, standing(Facts.STATE_A, now));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-12T11:59:00Z, camera-ready",
        "2025-08-08T11:59:01Z, none",
    })
    void ofSeveralTheLastAnnouncedCounts(Instant now, String id) {
        assertEquals(id, standing(Facts.STATE_B, now));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01T00:00:00Z, abstract",
        "2025-07-12T12:00:00Z, submission",
        "2025-07-20T00:00:00Z, none",
    })
    void ofThoseOfOneDayTheFirstCountsAndNoticesAreNoDeadlines(Instant now, String id) {
        assertEquals(id, standing(OF_ONE_DAY, now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submission: 2025-07-04 | 2024-07-04 | false",
                "submission: 2025-07-04 (announced 2025-03-01) | 2025-03-01 | false",
                "submission: 2025-07-04 -> 2025-07-11 | 2025-07-04 | true",
                "submission: 2025-07-04 -> 2025-07-01 (announced 2025-06-01) | 2025-06-01 | false",
                "submission: 2025-07-04 17:00 UTC -> 2025-07-04 | 2025-07-04 | true",
                "event: 2025-09-29/2025-09-30 -> 2025-10-06 | 2025-09-30 | false",
                "notification: 2025-07 -> TBA | 2025-07-31 | false",
            })
    void itsDayFollowsFromTheFactsAlone(String line, LocalDate day, boolean extension) {
        EventDate date =
                Facts.read("dates:\n  " + line + "\n").event().dates().all().get(0);
        assertEquals(day, Revision.inForce(date).day());
        assertEquals(extension, Revision.inForce(date).isExtension());
    }
}
