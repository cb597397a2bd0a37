package org.bftai.plenary.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void sortsByPlaceThenCode() {
        log.report(DiagnosticCode.LINK_BROKEN, Location.of("b.md", 1, 1), "one");
        log.report(DiagnosticCode.LINK_BROKEN, Location.of("a.md", 10, 1), "two");
        log.report(DiagnosticCode.LINK_BROKEN, Location.of("a.md", 9, 2), "three");
        log.report(DiagnosticCode.YAML_SYNTAX, Location.of("a.md", 9, 2), "four", "hint");
        log.report(DiagnosticCode.LINK_BROKEN, Location.of("a.md"), "five");
        assertEquals(
                List.of("five", "four", "three", "two", "one"),
                log.sorted().stream().map(Diagnostic::message).toList());
    }

    @Test
    void keepsTheSameProblemOnce() {
        IntStream.range(0, 1000)
                .parallel()
                .forEach(i -> log.report(DiagnosticCode.LINK_BROKEN, Location.of("a.md", i % 10 + 1, 1), "gone"));
        assertEquals(10, log.sorted().size());
    }

    @Test
    void takesItsSeverityFromTheCode() {
        log.report(DiagnosticCode.LINK_BROKEN, Location.of("a.md"), "gone");
        log.report(DiagnosticCode.IMAGE_MISSING, Location.of("a.md"), "gone");
        assertEquals(
                List.of(true, false),
                log.sorted().stream().map(Diagnostic::isError).toList());
    }

    @Test
    void printsPlacesAsEditorsReadThem() {
        assertEquals("a.md", Location.of("a.md").toString());
        assertEquals("a.md:3", Location.of("a.md", 3, 0).toString());
        assertEquals("a.md:3:7", new Location("a.md", 3, 7, 5).toString());
        assertThrows(IllegalArgumentException.class, () -> new Location("a.md", 1, 1, 0));
    }

    @Test
    void namesEachCodeOnce() {
        List<String> ids =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals("front-matter-unclosed", DiagnosticCode.FRONT_MATTER_UNCLOSED.id());
        assertEquals(Optional.of(DiagnosticCode.LINK_BROKEN), DiagnosticCode.byId("link-broken"));
        assertEquals(Optional.empty(), DiagnosticCode.byId("LINK_BROKEN"));
    }

    @Test
    void inputThatCannotBeReadIsAnErrorOnEverySite() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertEquals(true, code.adjustable() || code.severity() == Severity.ERROR, code.id());
        }
    }
}
