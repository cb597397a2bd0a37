package org.bftai.plenary.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {
    @Test
    void nothingFoundIsAnEmptyList() {
        assertEquals("""
                {
                  "findings": []
                }
                """, JsonReport.of(new Findings(List.of())));
    }

    @Test
    void findingsStandByPlace() {
        Diagnostic link = Diagnostic.of(
                DiagnosticCode.LINK_BROKEN, new Location("b.md", 4, 9, 5), "no page answers", "write \"it\"");
        Diagnostic address = Diagnostic.of(DiagnosticCode.ADDRESS_UNKNOWN, Location.of("a.yml"), "no address");
        assertEquals("""
                {
                  "findings": [
                    {"code": "address-unknown", "severity": "info", "path": "a.yml", "line": 0, "column": 0, \
                "message": "no address", "hint": null},
                    {"code": "link-broken", "severity": "error", "path": "b.md", "line": 4, "column": 9, \
                "message": "no page answers", "hint": "write \\"it\\""}
                  ]
                }
                """, JsonReport.of(new Findings(List.of(link, address))));
    }

    @Test
    void theSeverityIsTheOneOfTheSite() {
        Diagnostic lenient = Diagnostic.of(DiagnosticCode.LINK_BROKEN, Location.of("a.md"), "m")
                .withSeverity(Severity.WARNING);
        assertEquals(true, JsonReport.of(new Findings(List.of(lenient))).contains("\"severity\": \"warning\""));
    }

    @ParameterizedTest
    @CsvSource({"a, \"a\"", "'a\"b', '\"a\\\"b\"'", "'a\\b', '\"a\\\\b\"'", "📢ü, \"📢ü\"", "'', '\"\"'"})
    void textsAreStringsOfJson(String text, String json) {
        assertEquals(json, Json.quote(text));
    }

    @Test
    void controlsAndHalvesOfPairsAreEscaped() {
        assertEquals("\"\\u000a\\u0000\\u001b\\u0009\"", Json.quote("\n\0\u001b\t"));
        assertEquals("\"\\ud83d\"", Json.quote("\ud83d"));
        assertEquals("\"\\udce2x\"", Json.quote("\udce2x"));
    }
}
