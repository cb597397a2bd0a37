package org.bftai.plenary.preview;

import java.util.Comparator;
import java.util.List;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Json;
import org.bftai.plenary.diagnostic.Severity;

/**
 * A finding as an author reads it.
 *
 * @param stops whether a build that publishes would not
 * @param text as on the console, of several lines
 */
record Finding(Severity severity, boolean stops, String text) {
    /** Return what there is to read, the gravest first. */
    static List<Finding> of(Findings findings, BuildRequest request) {
        DiagnosticFormatter formatter = BuildReport.formatter(request.site());
        return findings.all().stream()
                .filter(d -> d.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(d -> new Finding(d.severity(), d.severity().compareTo(request.failOn()) <= 0, formatter.format(d)))
                .toList();
    }

    String json() {
        return "{\"severity\":" + Json.quote(severity.word()) + ",\"stops\":" + stops + ",\"text\":" + Json.quote(text)
                + "}";
    }
}
