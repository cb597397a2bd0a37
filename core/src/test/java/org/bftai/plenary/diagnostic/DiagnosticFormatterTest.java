package org.bftai.plenary.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticFormatterTest {
    @Test
    void printsPlaceSentenceLineCaretAndWayOut() {
        assertEquals(
                """
                cfp.md:4:9: error: layout 'splsh' not found [layout-missing]
                  4 | layout: splsh
                    |         ^^^^^
                  hint: did you mean 'splash'?""",
                format(
                        "layout: splsh",
                        Diagnostic.of(
                                DiagnosticCode.LAYOUT_MISSING,
                                new Location("cfp.md", 4, 9, 5),
                                "layout 'splsh' not found",
                                "did you mean 'splash'?")));
    }

    @Test
    void printsNoLineForAWholeFileAndNoCaretForAWholeLine() {
        assertEquals("a.md: error: oops [yaml-syntax]", format("x: y", Location.of("a.md")));
        assertEquals("a.md:12: error: oops [yaml-syntax]\n  12 | x: y", format("x: y", Location.of("a.md", 12, 0)));
    }

    @Test
    void printsNoLineThatCannotBeShown() {
        assertEquals(
                "a.md:3:1: error: oops [yaml-syntax]",
                new DiagnosticFormatter(place -> Optional.empty()).format(problem(Location.of("a.md", 3, 1), "oops")));
    }

    @Test
    void printsTheSeverityTheSiteChose() {
        Diagnostic problem = problem(Location.of("a.md"), "oops");
        assertEquals("a.md: error: oops [yaml-syntax]", format("", problem));
        assertEquals("a.md: warning: oops [yaml-syntax]", format("", problem.withSeverity(Severity.WARNING)));
        assertEquals("a.md: info: oops [yaml-syntax]", format("", problem.withSeverity(Severity.INFO)));
    }

    @ParameterizedTest
    @CsvSource({
        "'abc', 1, 1, '^'",
        "'abc', 3, 9, '  ^'",
        "'abc', 4, 1, '   ^'",
        "'',    1, 1, '^'",
        "'\ta', 2, 1, ' ^'",
        "'日本語です', 3, 2, '    ^^^^'",
        "'📢 red', 4, 3, '   ^^^'",
        "'e\u0301e\u0301x', 5, 1, '  ^'",
    })
    void putsTheCaretUnderTheLetters(String line, int column, int length, String caret) {
        assertEquals(
                caret,
                format(line, new Location("a.md", 1, column, length))
                        .split("\n")[2]
                        .substring(6));
    }

    @Test
    void putsNoCaretWhereTheLineHasChangedMeanwhile() {
        assertEquals("a.md:1:9: error: oops [yaml-syntax]\n  1 | abc", format("abc", new Location("a.md", 1, 9, 1)));
    }

    @Test
    void cutsLongLinesAroundTheCaret() {
        String line = "a".repeat(200) + "X" + "b".repeat(200);
        assertEquals(
                "  1 | …" + "a".repeat(33) + "X" + "b".repeat(66) + "…\n    |  " + " ".repeat(33) + "^",
                excerpt(line, new Location("a.md", 1, 201, 1)));
        assertEquals("  1 | " + "a".repeat(100) + "…\n    | ^", excerpt(line, new Location("a.md", 1, 1, 1)));
        assertEquals(
                "  1 | …" + "b".repeat(100) + "\n    |  " + " ".repeat(99) + "^",
                excerpt(line, new Location("a.md", 1, 401, 1)));
        assertEquals(
                "  1 | …" + "a".repeat(33) + "X" + "b".repeat(66) + "…\n    |  " + " ".repeat(33) + "^".repeat(67),
                excerpt(line, new Location("a.md", 1, 201, Integer.MAX_VALUE)));
    }

    @Test
    void neverCutsThroughACharacter() {
        String line = "📢".repeat(100);
        assertEquals("  1 | " + "📢".repeat(50) + "…\n    | ^^", excerpt(line, new Location("a.md", 1, 1, 2)));
        assertEquals(
                "  1 | …" + "📢".repeat(50) + "…\n    |  " + " ".repeat(34) + "^^",
                excerpt(line, new Location("a.md", 1, 101, 2)));
    }

    @Test
    void cannotBeMadeToDriveTheTerminal() {
        assertEquals(
                "a\uFFFD[2J.md:1:1: error: key 'x\uFFFDy z' [yaml-syntax]\n  1 | \uFFFD[31m \uFFFD\n    | ^\n  hint: \uFFFD]0;x",
                format(
                        "\u001B[31m\t\u202E",
                        Diagnostic.of(
                                DiagnosticCode.YAML_SYNTAX,
                                Location.of("a\u001B[2J.md", 1, 1),
                                "key 'x\u009By\nz'",
                                "\u001B]0;x")));
    }

    private static String excerpt(String line, Location place) {
        String text = format(line, place);
        return text.substring(text.indexOf('\n') + 1);
    }

    private static String format(String line, Location place) {
        return format(line, problem(place, "oops"));
    }

    private static String format(String line, Diagnostic problem) {
        return new DiagnosticFormatter(place -> Optional.of(line)).format(problem);
    }

    private static Diagnostic problem(Location place, String message) {
        return Diagnostic.of(DiagnosticCode.YAML_SYNTAX, place, message);
    }
}
