package org.bftai.plenary.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.event.Facts;
import org.bftai.plenary.source.SourceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateExtenderTest {
    private static final Instant NOW = Instant.parse("2025-06-30T23:40:00Z");

    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    static Stream<Arguments> files() {
        return Stream.of(
                written(
                        "a plain line",
                        "submission: 2025-07-04",
                        "submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)"),
                written(
                        "a comment on the line",
                        "submission: 2025-07-04   # Friday",
                        "submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)   # Friday"),
                written(
                        "a history",
                        "submission: 2025-06-27 -> 2025-07-04 (announced 2025-06-20)",
                        "submission: 2025-06-27 -> 2025-07-04 (announced 2025-06-20) -> 2025-07-11 (announced 2025-06-30)"),
                written(
                        "the author's arrow",
                        "submission: 2025-06-27 → 2025-07-04",
                        "submission: 2025-06-27 → 2025-07-04 → 2025-07-11 (announced 2025-06-30)"),
                written(
                        "double quotes",
                        "submission: \"2025-07-04\" # why?",
                        "submission: \"2025-07-04 -> 2025-07-11 (announced 2025-06-30)\" # why?"),
                written(
                        "single quotes and a quoted key",
                        "'submission': '2025-07-04'",
                        "'submission': '2025-07-04 -> 2025-07-11 (announced 2025-06-30)'"),
                written(
                        "a map in one line",
                        "submission: {date: 2025-07-04, label: Papers}  # both",
                        "submission: {date: 2025-07-04 -> 2025-07-11 (announced 2025-06-30), label: Papers}  # both"),
                written(
                        "a map of lines",
                        "submission:\n    label: Papers\n    date:   2025-07-04\n    url: /submit/",
                        "submission:\n    label: Papers\n    date:   2025-07-04 -> 2025-07-11 (announced 2025-06-30)\n"
                                + "    url: /submit/"),
                written(
                        "a value of two lines",
                        "submission: 2025-06-27 ->\n    2025-07-04\n  # next",
                        "submission: 2025-06-27 ->\n    2025-07-04 -> 2025-07-11 (announced 2025-06-30)\n  # next"),
                written(
                        "a folded block",
                        "submission: >\n    2025-06-27 ->\n    2025-07-04\n\n  # next",
                        "submission: >\n    2025-06-27 ->\n    2025-07-04 -> 2025-07-11 (announced 2025-06-30)\n\n  # next"),
                written(
                        "an anchor that nobody uses",
                        "submission: &due 2025-07-04",
                        "submission: &due 2025-07-04 -> 2025-07-11 (announced 2025-06-30)"),
                written(
                        "an alias, which leaves its anchor alone",
                        "abstract: &due 2025-07-04\n  submission: *due  # the same",
                        "abstract: &due 2025-07-04\n  submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)  # the same"),
                written(
                        "to be announced",
                        "submission: TBA   # 2024: Fri July 5",
                        "submission: 2025-07-11   # 2024: Fri July 5"),
                written(
                        "to be announced again",
                        "submission: 2025-07-04 -> TBA (announced 2025-06-01)",
                        "submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)"),
                written(
                        "letters outside ASCII before it",
                        "call: 2025-05-01 # 📢 naïve\n  submission: 2025-07-04",
                        "call: 2025-05-01 # 📢 naïve\n  submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)"));
    }

    private static Arguments written(String what, String before, String after) {
        return Arguments.of(what, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void onlyTheHistoryChanges(String what, String before, String after) throws IOException {
        String frame =
                "# facts\nacronym:  BFT-AI\n\ndates:   # AoE\n  %s\n  event: 2025-09-29\nemail: chairs@bft-ai.example";
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (String mark : List.of("", "\uFEFF")) {
                String old = mark + frame.formatted(before).replace("\n", end);

                assertEquals(
                        mark + frame.formatted(after).replace("\n", end),
                        extended(old, "submission=2025-07-11").orElseThrow());
            }
        }
        assertEquals(List.of(), log.sorted());
    }

    @Test
    void severalDatesInOneFlow() throws IOException {
        assertEquals(
                Optional.of(
                        "{dates: {submission: 2025-07-04 -> 2025-07-11 17:00 UTC+5:30 (announced 2025-06-30),"
                                + " notification: 2025-07-25 -> 2025-07-31 (announced 2025-06-30), event: 2025-09-29/2025-09-30}}"),
                extended(
                        "{dates: {submission: 2025-07-04, notification: 2025-07-25, event: 2025-09-29/2025-09-30}}",
                        "notification=2025-07-31, submission=2025-07-11 17:00 UTC+5:30"));
    }

    @Test
    void stateBIsOneCommandFromStateA() throws IOException {
        assertEquals(
                Optional.of(Facts.STATE_B),
                extended(Facts.STATE_A, "notification=2025-07-31 camera-ready=2025-08-07", "2025-07-28"));
    }

    @Test
    void theDayOfTheAnnouncedDayIsThatOfUtc() throws IOException {
        assertTrue(extended("dates: {submission: 2025-07-04}", "submission=2025-07-11")
                .orElseThrow()
                .contains("(announced 2025-06-30)"));
    }

    @Test
    void aFirstDateWasNotChangedAndIsAnnouncedOnlyOnRequest() throws IOException {
        assertEquals(
                Optional.of("dates: {submission: 2025-07-11 (announced 2025-01-15)}"),
                extended("dates: {submission: TBA}", "submission=2025-07-11", "2025-01-15"));
    }

    @ParameterizedTest
    @MethodSource("inForce")
    void whatIsInForceChangesNothing(String written, String typed) throws IOException {
        Optional<Extension> plan = plan("dates: {submission: " + written + "}", typed, Optional.empty());

        assertEquals(Optional.empty(), plan.orElseThrow().change());
        assertEquals(List.of(), log.sorted());
    }

    static Stream<Arguments> inForce() {
        return Stream.of(
                Arguments.of("2025-07-11", "submission=2025-07-11"),
                Arguments.of("2025-07-04 -> 2025-07-11 (announced 2025-06-01)", "submission = 2025-07-11"),
                Arguments.of("2025-07-11", "submission=2025-07-11 23:59 AoE"),
                Arguments.of("2025-07-11", "submission=2025-07-12 11:59 UTC"),
                Arguments.of("TBA", "submission=TBA"));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @MethodSource("refused")
    void whatCannotBeDoneIsSaidWithAWayOut(String written, String typed, String said) throws IOException {
        assertEquals(Optional.empty(), extended(written, typed));

        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        assertEquals(
                said.strip(),
                String.join("\n", log.sorted().stream().map(formatter::format).toList()));
    }

    static Stream<Arguments> refused() {
        String one = "dates: {submission: 2025-07-04, notification: 2025-07-25}";
        return Stream.of(
                Arguments.of(one, "submision=2025-07-11", """
                        to: error: 'submision' is no date of event.yml [event-unknown]
                          hint: did you mean 'submission'? its dates: submission, notification
                        """),
                Arguments.of(one, "submission=July 11, 2025", """
                        to: error: 'July 11, 2025' is no date [event-value]
                          hint: write 2025-07-11
                        """),
                Arguments.of(one, "submission=2025-06-31", """
                        to: error: '2025-06-31' is no date: June 2025 has 30 days [event-value]
                          hint: its last day is 2025-06-30
                        """),
                Arguments.of(one, "notification=2025-07-31 17:00 UTC", """
                        to: error: a date of kind 'notice' takes a day without a time [event-value]
                          hint: write the day alone; for an instant: kind: deadline
                        """),
                Arguments.of(one, "submission=2025-07-11/2025-07-12", """
                        to: error: a date of kind 'deadline' is one day [event-value]
                          hint: write its last day; for days from … to …: kind: interval
                        """),
                Arguments.of(one, "2025-07-11", """
                        to: error: '2025-07-11' names no date and its value [event-value]
                          hint: write -Dto="submission=2025-07-11", or several: -Dto="submission=2025-07-11 \
                        notification=2025-07-31"
                        """),
                Arguments.of(one, "submission=2025-07-11 submission=2025-07-12", """
                        to: error: 'submission' is given twice [event-value]
                          hint: give it once
                        """),
                Arguments.of(one, "submission=2025-07-04 -> 2025-07-11", """
                        to: error: '2025-07-04 -> 2025-07-11' is more than the new date [event-value]
                          hint: write the new date alone: its history is kept; -Dannounced=2025-06-30 says when it was \
                        announced
                        """),
                Arguments.of("dates: {submission: 2025-07-33}", "submission=2025-07-11", """
                        event.yml:1:21: error: '2025-07-33' is no date: July 2025 has 31 days [event-value]
                          hint: its last day is 2025-07-31
                        """),
                Arguments.of("dates: {submission: &due 2025-07-04, camera-ready: *due}", "submission=2025-07-11", """
                        event.yml:1:52: error: 'camera-ready' would not say what it should: it shares its value \
                        [event-value]
                          hint: write the value out as one text, or add the change yourself: submission: … -> 2025-07-11
                        """),
                Arguments.of("dates: {submission: &due 2025-07-04}\nname: *due", "submission=2025-07-11", """
                        event.yml:1:26: error: something else in event.yml would change with the date: it shares its \
                        value [event-value]
                          hint: write the value out as one text, or add the change yourself: submission: … -> 2025-07-11
                        """),
                Arguments.of("dates: {submission: \"\\x54BA\"}", "submission=2025-07-11", """
                        event.yml:1:21: error: 'TBA' is written in a way that cannot be replaced [event-value]
                          hint: write it without quotes, and run again
                        """));
    }

    @Test
    void aSiteWithoutFactsSaysHowToBegin() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");

        assertEquals(Optional.empty(), EventFile.open(new SourceLoader().load(folder, Set.of(), log), log));
        assertEquals(
                "the site has no event.yml, which would hold its dates",
                log.sorted().get(0).message());
    }

    private Optional<String> extended(String yaml, String typed) throws IOException {
        return plan(yaml, typed, Optional.empty())
                .flatMap(Extension::change)
                .map(change -> change.after().raw());
    }

    private Optional<String> extended(String yaml, String typed, String announced) throws IOException {
        return plan(yaml, typed, Optional.of(announced))
                .flatMap(Extension::change)
                .map(change -> change.after().raw());
    }

    private Optional<Extension> plan(String yaml, String typed, Optional<String> announced) throws IOException {
        Files.writeString(folder.resolve("event.yml"), yaml);
        Optional<EventFile> file = EventFile.open(new SourceLoader().load(folder, Set.of(), log), log);
        AnnouncedDay day = AnnouncedDay.read(announced, NOW, log).orElseThrow();
        return file.flatMap(f -> new DateExtender(f, day, log).plan(typed));
    }
}
