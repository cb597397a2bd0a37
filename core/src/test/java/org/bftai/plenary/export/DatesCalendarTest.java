package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationResult;
import org.bftai.plenary.event.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatesCalendarTest {
    private static final String LONG = """
            acronym: ÄÖÜ
            name: "Große; lange, \\\\ Tagung 🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓"
            place: {name: Rīga, country: LV}
            dates:
              call: 2025-03-01
              talks: {date: 2025-07-04 17:00 Europe/Lisbon -> 2025-07-11 18:00 Europe/Lisbon, label: "Vorträge, längere Fassung mit Größenangaben und Übergrößen; äöüäöüäöü", kind: deadline, url: /cfp/}
              rebuttal: 2025-08-01/2025-08-07
              notification: TBA
              camera-ready: 2025-09
              event: 2025-12-30/2025-12-31
            """;

    static Stream<EditionFacts> editions() {
        return Stream.of(
                Editions.of(Facts.STATE_A),
                Editions.of(Facts.STATE_B),
                Editions.of(Facts.STATE_A + "status: cancelled\n", "", "fr"),
                Editions.of(LONG, "https://lab.example:8443/tagung/2025/", "de"));
    }

    @Test
    void theFactsOfTheSeedGiveItsCalendar() {
        Editions.assertGolden("state-a.ics", DatesCalendar.of(Editions.of(Facts.STATE_A)));
        Editions.assertGolden("state-b.ics", DatesCalendar.of(Editions.of(Facts.STATE_B)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aStrictReaderHasNothingToSay(EditionFacts edition) throws IOException, ParserException {
        ValidationResult result = new CalendarBuilder()
                .build(new StringReader(DatesCalendar.of(edition)))
                .validate(true);
        assertEquals(List.of(), List.copyOf(result.getEntries()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anotherReaderHasNothingToSay(EditionFacts edition) throws IOException {
        try (ICalReader reader = new ICalReader(DatesCalendar.of(edition))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatNoReaderChecksHoldsToo(EditionFacts edition) {
        String text = DatesCalendar.of(edition);
        assertTrue(text.endsWith("\r\n"));
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a line ends with CRLF");
        for (String line : text.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, line);
            assertEquals(line, new String(octets, StandardCharsets.UTF_8), "no character is split");
        }
        List<String> uids = lines(text, "UID:");
        assertEquals(uids.size(), uids.stream().distinct().count());
        assertFalse(text.contains("TZID"), "no rules of zones are needed");
        assertFalse(text.contains("METHOD"), "nobody is invited");
    }

    @Test
    void anAcronymOfOtherLettersNamesAnEditionToo() {
        assertEquals("event.2025@d12d236a.invalid", uid("計算"));
        assertEquals("event.2025@ber-d2e10488.invalid", uid("Über"));
        assertEquals(uid("Über"), uid("U\u0308BER"));
        assertNotEquals(uid("量子"), uid("計算"));
        assertTrue(uid("∀∃").matches("event\\.2025@[0-9a-f]{8}\\.invalid"));
    }

    private static String uid(String acronym) {
        String facts = "acronym: " + acronym + "\ndates:\n  event: 2025-09-29\n";
        return lines(DatesCalendar.of(Editions.of(facts, "", "en")), "UID:")
                .get(0)
                .substring("UID:".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submission: 2025-07-11 | DTSTART:20250712T115900Z",
                "submission: 2025-07-11 | DTEND:20250712T120000Z",
                "submission: 2025-07-11 17:00 Europe/Lisbon | DTSTART:20250711T160000Z",
                "call: 2025-03-01 09:00 UTC+2 | DTSTART:20250301T070000Z",
                "notification: 2025-07-25 | DTSTART;VALUE=DATE:20250725",
                "notification: 2025-07-25 | DTEND;VALUE=DATE:20250726",
                "rebuttal: 2025-07-30/2025-07-31 | DTSTART;VALUE=DATE:20250730",
                "rebuttal: 2025-07-30/2025-07-31 | DTEND;VALUE=DATE:20250801",
                "event: 2025-12-31 | DTEND;VALUE=DATE:20260101",
            })
    void deadlinesAreInstantsAndTheRestAreDays(String date, String line) {
        assertTrue(Arrays.asList(DatesCalendar.of(Editions.of("dates:\n  " + date + "\n"))
                        .split("\r\n"))
                .contains(line));
    }

    @Test
    void whatIsNotKnownToTheDayIsLeftOut() {
        assertEquals(
                List.of("UID:submission.2025@workshop.invalid"),
                lines(
                        DatesCalendar.of(Editions.of(
                                "dates:\n  submission: 2025-07-11\n  notification: 2025-08\n  event: TBA\n", "", "en")),
                        "UID:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "https://bft-ai.example/ | event.2025@bft-ai.example",
                "https://BFT-AI.example:8080/2025/ | event.2025@bft-ai.example",
                "https://lab.example/bft-ai/ | event.2025.bft-ai@lab.example",
                "none | event.2025@bft-ai.invalid",
            })
    void aDateIsNamedAfterItsEditionAndHost(String url, String uid) {
        String facts = "acronym: BFT-AI\ndates:\n  event: 2025-09-29\n";
        assertEquals(
                List.of("UID:" + uid),
                lines(DatesCalendar.of(Editions.of(facts, url == null ? "" : url, "en")), "UID:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-07-04 | 0 | 20240704",
                "2025-07-04 (announced 2025-03-01) | 0 | 20250301",
                "2025-07-04 -> 2025-07-11 (announced 2025-06-30) | 1 | 20250630",
                "2025-07-04 -> 2025-07-11 | 1 | 20250704",
                "2025-07-04 -> 2025-07-11 (announced 2025-06-30) -> 2025-07-13 | 2 | 20250711",
                "TBA -> 2025-07-04 | 0 | 20240704",
            })
    void aChangeCountsAndItsDayIsTheStamp(String history, String sequence, String day) {
        String text = DatesCalendar.of(Editions.of("dates:\n  submission: " + history + "\n"));
        assertEquals(List.of("SEQUENCE:" + sequence), lines(text, "SEQUENCE"));
        assertEquals(List.of("DTSTAMP:" + day + "T000000Z"), lines(text, "DTSTAMP"));
        assertEquals(List.of("LAST-MODIFIED:" + day + "T000000Z"), lines(text, "LAST-MODIFIED"));
    }

    @Test
    void anEventThatWasMovedOnlineIsNoLongerAtItsPlace() {
        String facts = "place: Porto\ndates:\n  submission: 2025-07-11\n  event: 2025-09-29\n";
        assertEquals(List.of("LOCATION:Porto"), lines(DatesCalendar.of(Editions.of(facts)), "LOCATION"));
        assertEquals(List.of(), lines(DatesCalendar.of(Editions.of("status: moved-online\n" + facts)), "LOCATION"));
    }

    @ParameterizedTest
    @CsvSource({"scheduled,CONFIRMED", "cancelled,CANCELLED", "postponed,TENTATIVE", "moved-online,CONFIRMED"})
    void theStatusIsTheEvents(String status, String line) {
        assertEquals(
                List.of("STATUS:" + line),
                lines(
                        DatesCalendar.of(Editions.of("status: " + status + "\ndates:\n  event: 2025-09-29\n")),
                        "STATUS"));
    }

    private static List<String> lines(String text, String start) {
        return Arrays.stream(text.split("\r\n"))
                .filter(l -> l.startsWith(start))
                .toList();
    }

    @Test
    void anAddressStaysOnItsLine() {
        String calendar = DatesCalendar.of(
                Editions.of("dates:\n  submission: {date: 2025-07-04, url: \"/how to/\\nSTATUS:CANCELLED\"}\n"));
        assertTrue(calendar.contains("URL:" + Editions.HOME + "how%20to/%20STATUS:CANCELLED\r\n"), calendar);
    }
}
