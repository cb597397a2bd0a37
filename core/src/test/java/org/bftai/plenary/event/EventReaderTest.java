package org.bftai.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {
    @Test
    void theSeedsFactsAreTheGoldenInstants() {
        Facts a = Facts.read(Facts.STATE_A);
        assertEquals(List.of(), a.log().sorted());
        EventDate submission = a.date("submission");
        assertEquals(Optional.of(Instant.parse("2025-07-12T11:59:00Z")), submission.ends());
        assertEquals(
                Optional.of(Instant.parse("2025-07-05T11:59:00Z")),
                submission.ends(submission.history().superseded().get(0).value()));
        assertEquals(
                Optional.of(LocalDate.parse("2025-06-30")),
                submission.history().inForce().announced());
        assertEquals(
                Optional.of(Instant.parse("2025-07-26T11:59:00Z")),
                a.date("notification").ends());
        assertEquals(
                Optional.of(Instant.parse("2025-08-01T11:59:00Z")),
                a.date("camera-ready").ends());
        assertEquals(
                new DateValue.Day(LocalDate.parse("2025-09-29")),
                a.date("event").value());
        assertEquals(Optional.of("BFT-AI 2025"), a.event().title());
        assertEquals(Optional.of(1), a.event().ordinal());
    }

    @Test
    void twoChangedLinesAreStateB() {
        Facts b = Facts.read(Facts.STATE_B);
        assertEquals(List.of(), b.log().sorted());
        assertEquals(
                new DateValue.Day(LocalDate.parse("2025-07-31")),
                b.date("notification").value());
        assertEquals(
                List.of(new DateValue.Day(LocalDate.parse("2025-07-31"))),
                b.date("camera-ready").history().superseded().stream()
                        .map(Step::value)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-04, 2025-07-05T11:59:00Z",
        "2025-07-04 17:00 UTC, 2025-07-04T17:00:00Z",
        "2025-07-04 17:00 UTC+5:30, 2025-07-04T11:30:00Z",
        "2025-07-04 17:00 UTC-08:00, 2025-07-05T01:00:00Z",
        "2025-07-04 17:00 Europe/Lisbon, 2025-07-04T16:00:00Z",
        "2025-12-04 17:00 Europe/Lisbon, 2025-12-04T17:00:00Z",
        "2026-10-25 02:30 Europe/Oslo, 2026-10-25T00:30:00Z",
        "2026-03-29 03:00 Europe/Oslo, 2026-03-29T01:00:00Z",
        "2025-07-04 23:59 AOE, 2025-07-05T11:59:00Z",
        "2025-07, 2025-08-01T11:59:00Z",
        "TBA -> 2025-07-04, 2025-07-05T11:59:00Z",
        "2025-06-27 → 2025-07-04, 2025-07-05T11:59:00Z",
    })
    void deadlinesEndAtAnInstant(String written, Instant end) {
        Facts facts = Facts.read("dates:\n  submission: " + written + "\n");
        assertEquals(List.of(), facts.log().sorted());
        assertEquals(Optional.of(end), facts.date("submission").ends());
    }

    @Test
    void theDefaultGivesTimeAndZone() {
        Facts facts = Facts.read("dates:\n  default: 17:00 Europe/Lisbon\n  submission: 2025-07-04\n");
        assertEquals(
                Optional.of(Instant.parse("2025-07-04T16:00:00Z")),
                facts.date("submission").ends());
        assertEquals("17:00 Europe/Lisbon", facts.event().dates().dayEnd().toString());
    }

    @Test
    void whatWasToBeAnnouncedWasNeverChanged() {
        Facts facts = Facts.read("dates:\n  submission: TBA -> 2025-07-04\n  notification: TBA\n");
        assertEquals(0, facts.date("submission").history().changes());
        assertTrue(facts.date("notification").ends().isEmpty());
    }

    @Test
    void daysOfTheEventCountByTheClocksOfTheVenue() {
        Facts facts = Facts.read("timezone: Asia/Tokyo\ndates:\n  event: 2025-09-29/2025-10-01\n");
        EventDate event = facts.date("event");
        assertEquals(Optional.of(Instant.parse("2025-09-28T15:00:00Z")), event.begins(event.value()));
        assertEquals(Optional.of(Instant.parse("2025-10-01T15:00:00Z")), event.ends());
    }

    @Test
    void aMonthIsAsPreciseAsItIs() {
        Facts facts = Facts.read("dates:\n  event: 2026-09\n");
        assertEquals(
                new DateValue.Month(YearMonth.of(2026, 9)), facts.date("event").value());
        assertEquals(Optional.of(2026), facts.event().year());
    }

    @Test
    void bothFormsOfAnEntryAreRead() {
        Facts facts = Facts.read("""
                dates:
                  submission: {date: 2025-07-04 -> 2025-07-11, label: Full papers, url: /submit/, track: main}
                  travel-grants:
                    date: 2025-08-01
                    label: Travel grants
                    kind: deadline
                """);
        assertEquals(List.of(), facts.log().sorted());
        assertEquals(Optional.of("Full papers"), facts.date("submission").label());
        assertEquals(Kind.DEADLINE, facts.date("submission").kind());
        assertEquals(Optional.of("main"), facts.date("submission").track());
        assertEquals(Kind.DEADLINE, facts.date("travel-grants").kind());
    }

    @Test
    void everyOptionalFactIsRead() {
        Event event = Facts.read("""
                acronym: Engines
                name: Third Workshop on Engines
                host: {name: Machines 1843, url: https://machines.example/}
                place: {name: Town hall, address: "Karl Johans gate 1, Oslo", country: NO, url: https://hall.example/, map: /assets/map.png}
                email: chairs@engines.example
                submit: {url: https://submit.example/engines, system: EasyChair}
                topics:
                  - Theory: convergence guarantees
                  - Practice
                timezone: Europe/Oslo
                language: nb
                status: moved-online
                attendance: mixed
                description: What engines can do
                call: {publication: post}
                links:
                  - {title: Series, url: https://series.example/}
                year: 1843
                ordinal: 3
                """).event();
        assertEquals(Optional.of("NO"), event.place().flatMap(Event.Place::country));
        assertEquals(
                "Town hall, Karl Johans gate 1, Oslo, NO",
                event.place().map(Event.Place::line).orElseThrow());
        assertEquals(
                Optional.of(new Event.Host("Machines 1843", Optional.of("https://machines.example/"))), event.host());
        assertEquals(
                Optional.of(new Event.Submission("https://submit.example/engines", Optional.of("EasyChair"))),
                event.submission());
        assertEquals(
                List.of(
                        new Event.Topic("Theory", Optional.of("convergence guarantees")),
                        new Event.Topic("Practice", Optional.empty())),
                event.topics());
        assertEquals(Status.MOVED_ONLINE, event.status());
        assertEquals(Attendance.MIXED, event.attendance());
        assertEquals(Optional.of(3), event.ordinal());
        assertEquals(Optional.of("Engines 1843"), event.title());
        assertTrue(event.publishesAfter());
        assertEquals(List.of(new Event.Link("Series", "https://series.example/")), event.links());
    }

    @Test
    void aTimeWithoutAZoneIsReadAsTheDefaultAndTold() {
        Facts facts = Facts.read("dates:\n  submission: 2025-07-04 23:59\n");
        assertEquals(
                Optional.of(Instant.parse("2025-07-05T11:59:00Z")),
                facts.date("submission").ends());
        assertEquals("event.yml:2:26", facts.log().sorted().get(0).location().toString());
    }

    @Test
    void placesInsideQuotesAndLaterStepsAreExact() {
        Facts quoted = Facts.read("dates:\n  submission: '2025-07-04 -> 2025-07-32'\n  event: 2025-09-29\n");
        assertEquals("event.yml:2:30", quoted.log().sorted().get(0).location().toString());
    }

    @Test
    void addressesThatWouldRunCodeAreLeftOut() {
        Facts facts = Facts.read("""
                place: {name: Quay, map: "data:text/html,x"}
                dates:
                  submission: {date: 2025-07-04, url: "javascript:x()"}
                """);
        assertEquals(
                List.of(
                        "event.yml:1:26: 'data:text/html,x' would run code and is left out",
                        "event.yml:3:39: 'javascript:x()' would run code and is left out"),
                facts.log().sorted().stream()
                        .map(d -> d.location() + ": " + d.message())
                        .toList());
        assertEquals(Optional.empty(), facts.event().place().orElseThrow().map());
        assertEquals(Optional.empty(), facts.date("submission").url());
    }
}
