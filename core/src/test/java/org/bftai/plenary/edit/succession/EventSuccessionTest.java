package org.bftai.plenary.edit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.event.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSuccessionTest {
    private static String next(String facts) {
        return Sample.of(facts).event().text();
    }

    @Test
    void factsStayWithTheirCommentsAndDatesAreToBeAnnounced() {
        String facts = """
                # yaml-language-server: $schema=../../.schema/event.schema.json
                # Ours.
                acronym: LOOM   # short
                name: "Third Workshop on Looms"   # index.md:3
                host:
                  name: WEAVE 2025
                  url: https://weave.example/
                # Rooms are on the first floor.
                place: Lyon, France
                status: postponed
                attendance: mixed
                email: loom25@loom.example

                topics:
                  - Cards: punched or not
                links:
                - {title: Proceedings, url: "https://proceedings.example/"}
                timezone: Europe/Paris
                call: {publication: post}

                dates:
                  default: 17:00 UTC   # as every year
                  call: 2024-12-02
                  abstract: 2025-01
                  submission: 2025-02-07 -> 2025-02-14 (announced 2025-02-03)   # never again
                  notification: "2025-03-14"
                  camera-ready: {date: 2025-04-25 12:00 AoE, label: "Last #1 version"}
                  poster-session:
                    label: Posters
                    kind: interval
                    date: 2025-06-30/2025-07-01
                  event: 2025-06-30/2025-07-02
                  registration: TBA
                year: 2025
                ordinal: 3
                """;
        Sample sample = Sample.of(facts);
        assertEquals("""
                # yaml-language-server: $schema=../../.schema/event.schema.json
                # Ours.
                acronym: LOOM   # short
                name: "Fourth Workshop on Looms"
                # host:
                #   name: WEAVE 2025
                #   url: https://weave.example/
                # Rooms are on the first floor.
                # place: Lyon, France
                # status: postponed
                attendance: mixed
                # email: loom25@loom.example

                topics:
                  - Cards: punched or not
                links:
                - {title: Proceedings, url: "https://proceedings.example/"}
                timezone: Europe/Paris
                call: {publication: post}

                dates:
                  default: 17:00 UTC   # as every year
                  call: TBA   # 2025: Mon December 2, 2024
                  abstract: TBA   # 2025: January
                  submission: TBA   # 2025: Fri February 14; never again
                  notification: "TBA"   # 2025: Fri March 14
                  camera-ready: {date: TBA, label: "Last #1 version"}   # 2025: Fri April 25, 12:00 AoE
                  poster-session:
                    label: Posters
                    kind: interval
                    date: TBA   # 2025: Mon–Tue June 30–July 1
                  event: TBA   # 2025: Mon–Wed June 30–July 2
                  registration: TBA
                year: 2026
                ordinal: 4
                """, sample.event().text());
        assertEquals(
                List.of("host: …", "place: Lyon, France", "status: postponed", "email: loom25@loom.example"),
                sample.event().hidden());
    }

    @Test
    void severalDatesOnOneLineShareAComment() {
        assertEquals(
                "dates: {submission: TBA, event: TBA}   # 2025: submission Fri July 11; event Mon September 29\n",
                next("dates: {submission: 2025-07-11, event: 2025-09-29}\n"));
    }

    @Test
    void doubtsOfTheFirstYearAreNoneOfTheNext() {
        assertEquals("acronym: LOOM\n\ndates:\n  event: TBA   # 2025: Mon June 30\n", next("""
                acronym: LOOM   # index.md:3

                dates:
                  event: 2025-06-30   # cfp.md:12

                # Not sure enough to be taken over; look at it and delete these lines:
                # index.md:9  place: Lyon
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1st Workshop on Looms | 2nd Workshop on Looms",
                "11th International Workshop on Looms | 12th International Workshop on Looms",
                "22nd Symposium | 23rd Symposium",
                "First Workshop on First Principles | Second Workshop on First Principles",
                "Twentieth Workshop | 21st Workshop",
                "1. Workshop zu Webstühlen | 2. Workshop zu Webstühlen",
                "XIX Symposium on Looms | XX Symposium on Looms",
                "VIII IEEE/ACM Workshop | IX IEEE/ACM Workshop",
                "3rd Meeting of Weavers | 4th Meeting of Weavers",
                "Workshop on Looms | Workshop on Looms",
                "Looms 2025 | Looms 2026",
            })
    void namesCountOn(String before, String after) {
        assertEquals("name: " + after + "\n", next("name: " + before + "\n"));
    }

    @Test
    void whatCannotBeCarriedOverIsSaid() {
        String facts = "dates:\n  submission: &due 2025-07-11\n  notification: *due\n";
        DiagnosticLog log = new DiagnosticLog();
        OldNames old = new OldNames(2025, Facts.read(facts).event());
        assertTrue(EventSuccession.of(facts, old, 2026, log).isPresent()
                || !log.sorted().isEmpty());
        DiagnosticLog flow = new DiagnosticLog();
        EventSuccession.of("{acronym: LOOM, name: Looms}\n", old, 2026, flow);
        assertEquals(
                List.of("the facts cannot be carried over in the way they are written"),
                flow.sorted().stream().map(Diagnostic::message).toList());
    }
}
