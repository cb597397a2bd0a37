package org.bftai.plenary.edit.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTest {
    private static final LocalDate TODAY = LocalDate.of(2029, 9, 3);

    private final DiagnosticLog log = new DiagnosticLog();

    /** Answers in turn, and keeps what was asked and said. */
    private static final class Script implements Interview {
        private final Deque<String> answers = new ArrayDeque<>();
        private final List<String> heard = new ArrayList<>();

        Script(String... answers) {
            this.answers.addAll(List.of(answers));
        }

        @Override
        public Optional<String> ask(String question, Optional<String> byDefault) {
            heard.add(question + byDefault.map(d -> " [" + d + "]").orElse(""));
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public void say(String line) {
            heard.add("! " + line);
        }
    }

    @Test
    void whereNobodyAnswersThereAreDatesAhead() {
        Facts facts = inquiry(Map.of(), Interview.NOBODY).sample();

        assertEquals(Optional.of("LOOM"), facts.find("acronym"));
        assertEquals(
                List.of("2030-06-13", "2030-02-15", "2030-03-22", "2030-05-03"),
                List.of(
                        facts.find("dates.event").orElseThrow(),
                        facts.find("dates.submission").orElseThrow(),
                        facts.find("dates.notification").orElseThrow(),
                        facts.find("dates.camera-ready").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-06-20/2030-06-21, 2030-02-22, 2030-03-29, 2030-05-10",
        "2029-10-10, 2029-09-18, 2029-09-25, 2029-10-02",
        "2029-09-05, 2029-09-04, TBA, TBA",
        "2031-01, 2030-02-15, TBA, TBA",
    })
    void datesFollowTheDayOfTheEvent(String day, String submission, String notification, String cameraReady) {
        Facts facts = inquiry(Map.of("day", day), Interview.NOBODY).sample();

        assertEquals(Optional.of(submission), facts.find("dates.submission"));
        assertEquals(Optional.of(notification), facts.find("dates.notification"));
        assertEquals(Optional.of(cameraReady), facts.find("dates.camera-ready"));
        assertEquals(List.of(), printed());
    }

    @Test
    void defaultsFollowWhatWasSaidBefore() {
        Script script = new Script("KELP", "", "2030-06-20");

        Facts facts = inquiry(Map.of("place", "Porto"), script).sample();

        assertEquals(
                List.of(
                        "Acronym, without the year [LOOM]",
                        "Whole name [Workshop on KELP]",
                        "Day, as 2030-06-20, or days, as 2030-06-20/2030-06-21 [2030-06-13]",
                        "E-mail of the organisers, which the site shows [chairs@kelp.example]",
                        "Papers are due, 23:59 AoE [2030-02-22]"),
                script.heard);
        assertEquals(Optional.of("Porto"), facts.find("place"));
        assertEquals(Optional.of("Workshop on KELP"), facts.find("name"));
    }

    @Test
    void whatTheFileWouldNotTakeIsAskedAgain() {
        Script script = new Script("KELP 2030", "KELP", "", "20 June", "2030-02-30", "2030-06-20");

        Facts facts = inquiry(Map.of(), script).sample();

        assertEquals(Optional.of("2030-06-20"), facts.find("dates.event"));
        assertEquals(
                3, script.heard.stream().filter(line -> line.startsWith("! ")).count(), script.heard.toString());
        assertTrue(script.heard.get(1).endsWith("write acronym: KELP"), script.heard.get(1));
        assertEquals(List.of(), printed());
    }

    @Test
    void aWrongAnswerOnTheCommandLineIsReported() {
        inquiry(Map.of("email", "ada", "submission", "soon"), Interview.NOBODY).sample();

        List<String> lines = printed();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("-Demail: error: 'ada' is no e-mail address"), lines.get(0));
        assertTrue(lines.get(1).startsWith("-Dsubmission: error: "), lines.get(1));
    }

    @Test
    void ofPagesThatAreThereNothingIsMadeUp() {
        Facts found = new Facts(List.of(new Fact("acronym", "KELP", Optional.empty())), List.of(), List.of());
        Script script = new Script("", "Workshop on Kelp Forests");

        Facts facts = inquiry(Map.of(), script).confirmed(found);

        assertEquals("Acronym, without the year [KELP]", script.heard.get(0));
        assertEquals("Whole name", script.heard.get(1));
        assertEquals(
                List.of("acronym", "name"),
                facts.facts().stream().map(Fact::key).toList());
    }

    @Test
    void aThemeThatIsNotThereHasANearOne() {
        inquiry(Map.of("theme", "folia"), Interview.NOBODY).theme(List.of("folio", "horizon"), "horizon");

        assertTrue(printed().get(0).contains("did you mean 'folio'"), printed().toString());
    }

    private List<String> printed() {
        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        return log.sorted().stream().map(formatter::format).toList();
    }

    private Inquiry inquiry(Map<String, String> given, Interview interview) {
        return new Inquiry(given, interview, TODAY, log);
    }
}
