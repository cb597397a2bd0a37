package org.bftai.plenary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.event.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCheckTest {
    @Test
    void theSeedsFactsAreInOrder() {
        assertEquals(List.of(), found(Facts.STATE_A));
    }

    @Test
    void theSeedsLastExtensionCameWhenItsDateHadPassed() {
        assertEquals(
                List.of(
                        "date-history: 'notification' was changed on 2025-07-28, when 2025-07-25 had passed everywhere"),
                found(Facts.STATE_B));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract: 2025-07-04, submission: 2025-07-04",
                "abstract: 2025-07-04, submission: 2025-07-05 12:00 UTC, notification: 2025-07-25",
                "submission: 2025-07, notification: 2025-07",
                "submission: 2025-07, notification: 2025-07-04",
                "submission: 2025-07-04, notification: TBA, camera-ready: 2025-07-05",
                "submission: TBA, notification: 2025-07-04",
                "submission: 2025-07-04, notification: 2025-07-25, submission-late: {date: 2025-08-01, label: Late, kind: deadline}",
                "submission: {date: 2025-08-01, track: industry}, notification: 2025-07-25",
                "submission-site: {date: 2026-05-01, label: Site, kind: opens}, submission: 2025-07-04",
                "submission: 2025-09-30, event: 2025-09-29/2025-09-30",
                "submission: 2025-09, event: 2025-09",
                "submission: 2024-03-29, event: 2025-09-29",
                "camera-ready: 2025-09-30, event: 2025-09",
                "special-issue: {date: 2026-06-30, label: Special issue, kind: deadline}, event: 2025-09-29",
                "submission: 2025-07-04 -> 2025-07-11 (announced 2025-07-05), event: 2025-09-29",
                "submission: 2025-07 -> 2025-07-11 (announced 2025-06-01)",
                "submission: TBA -> 2025-07-11",
                "submission: 2025-07-04 17:00 UTC -> 2025-07-04 (announced 2025-07-01)",
                "event: 2025-09-29 -> TBA (announced 2025-06-01)",
            })
    void whatCanBeMeantIsNotReported(String dates) {
        assertEquals(List.of(), found("dates: {" + dates + "}"));
    }

    @Test
    void whatIsPublishedAfterTheEventIsNotReported() {
        String dates =
                "dates: {camera-ready: 2025-10-31, slides: {date: 2025-11-30, label: Slides, kind: deadline}, event: 2025-09-29}";
        assertEquals(List.of(), found("call: {publication: post}\n" + dates));
        assertEquals(
                List.of("date-after-event: 'camera-ready' (2025-10-31) is after the event (2025-09-29)"), found(dates));
    }

    @Test
    void theOldDayOfAPostponedEventMeasuresNothing() {
        assertEquals(List.of(), found("status: postponed\ndates: {submission: 2025-12-01, event: 2025-09-29}"));
    }

    @Test
    void anEventInAnotherYearThanItsEditionIsReportedOnce() {
        String lastYear = "dates: {submission: 2025-07-11, notification: 2025-07-01, event: 2025-09-29}";
        assertEquals(
                List.of("date-range: the event begins in 2025, and this is the edition of 2026"),
                found(lastYear, Optional.of(2026)));
        assertEquals(List.of(), found("dates: {event: 2026-12-30/2027-01-02}", Optional.of(2026)));
        assertEquals(List.of(), found("dates: {event: TBA}", Optional.of(2026)));
        String putOff = "dates: {event: 2026-11-02 -> 2027-01-11 (announced 2026-09-01)}";
        assertEquals(List.of(), found(putOff, Optional.of(2026)));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                // ISSRE 2026, as a collection of deadlines has it: abstracts after the papers
                Arguments.of(
                        "abstract: 2026-04-24, submission: 2026-04-17",
                        "date-order: 'submission' (2026-04-17) is before 'abstract' (2026-04-24)"),
                // IJCAR 2026: abstracts in the wrong year
                Arguments.of(
                        "abstract: 2027-02-01, submission: 2026-02-08, event: 2026-07-26/2026-07-29",
                        "date-order: 'abstract' (2027-02-01) is after the event (2026-07-29)"),
                // ICLR Blogposts 2025: camera-ready in the year before
                Arguments.of(
                        "submission: 2024-11-22, camera-ready: 2024-03-31, event: 2025-04-24/2025-04-28",
                        "date-order: 'camera-ready' (2024-03-31) is not after 'submission' (2024-11-22)"),
                Arguments.of(
                        "submission: 2025-07-25, notification: 2025-07-25",
                        "date-order: 'notification' (2025-07-25) is not after 'submission' (2025-07-25)"),
                Arguments.of(
                        "submission: 2025-08, notification: 2025-07",
                        "date-order: 'notification' (2025-07) is not after 'submission' (2025-08)"),
                Arguments.of(
                        "notification: 2025-07-25, camera-ready: 2025-07-20",
                        "date-order: 'camera-ready' (2025-07-20) is not after 'notification' (2025-07-25)"),
                Arguments.of(
                        "submission-short: {date: 2025-08-01, label: Short papers, kind: deadline}, "
                                + "notification-short: {date: 2025-07-25, label: Short papers, kind: notice}",
                        "date-order: 'notification-short' (2025-07-25) is not after 'submission-short' (2025-08-01)"),
                Arguments.of(
                        "abstract: 2025-07-04, submission: 2025-07-04 12:00 UTC",
                        "date-order: 'submission' (2025-07-04 12:00 UTC) is before 'abstract' (2025-07-04)"),
                Arguments.of(
                        "submission: 2024-03-28, event: 2025-09-29",
                        "date-range: 'submission' (2024-03-28) is more than 18 months before the event (2025-09-29)"),
                Arguments.of(
                        "registration: 2026-09-30, event: 2025-09-29",
                        "date-range: 'registration' (2026-09-30) is more than 12 months after the event (2025-09-29)"),
                Arguments.of(
                        "submission: 2025-07-04, notification: 2025-07-25, event: 2024-09-29",
                        "date-range: the event (2024-09-29) is before all its other dates"),
                Arguments.of(
                        "submission: 2025-07-11 -> 2025-07-04 (announced 2025-06-01)",
                        "date-history: 'submission' was moved to an earlier day: 2025-07-11 -> 2025-07-04"),
                Arguments.of(
                        "submission: 2025-07-11 -> 2025-07-11 (announced 2025-06-01)",
                        "date-history: 'submission' does not change: 2025-07-11 -> 2025-07-11"),
                Arguments.of(
                        "submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-20) -> 2025-07-18 (announced 2025-06-10)",
                        "date-history: 'submission' was changed on 2025-06-10, before the change it follows (2025-06-20)"),
                Arguments.of(
                        "submission: 2025-07-04 -> 2025-07-11 (announced 2025-07-07)",
                        "date-history: 'submission' was changed on 2025-07-07, when 2025-07-04 had passed everywhere"),
                Arguments.of(
                        "submission: 2025-07-04 -> 2025-07-11",
                        "date-announced: the change of 'submission' does not say when it was announced:"
                                + " calendars take 2025-07-04"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatCannotBeMeantIsReportedOnce(String dates, String finding) {
        assertEquals(List.of(finding), found("dates: {" + dates + "}"));
    }

    private static List<String> found(String yaml) {
        return found(yaml, Optional.empty());
    }

    private static List<String> found(String yaml, Optional<Integer> edition) {
        DiagnosticLog log = new DiagnosticLog();
        new EventCheck(log).check(Facts.read(yaml).event(), edition);
        return log.sorted().stream()
                .map(d -> d.code().id() + ": " + d.message())
                .toList();
    }
}
