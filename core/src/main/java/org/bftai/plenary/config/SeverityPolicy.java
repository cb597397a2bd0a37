package org.bftai.plenary.config;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Severity;

/**
 * Which findings stop publishing.
 *
 * @param strict whether findings on content may be errors; without it they are warnings
 * @param strictWithFacts whether findings on facts and dates may, whatever else is
 * @param chosen severities that {@code checks:} sets; empty where it says {@code off}
 */
public record SeverityPolicy(
        boolean strict, boolean strictWithFacts, SortedMap<DiagnosticCode, Optional<Severity>> chosen) {
    public SeverityPolicy {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    public SeverityPolicy(boolean strict) {
        this(strict, strict, Collections.unmodifiableSortedMap(new TreeMap<>(Map.of())));
    }

    /** Return the finding with the severity it has on this site; empty where the site does not want it. */
    public Optional<Diagnostic> judge(Diagnostic finding) {
        if (!finding.code().adjustable()) {
            return Optional.of(finding);
        }
        if (chosen.containsKey(finding.code())) {
            return chosen.get(finding.code()).map(finding::withSeverity);
        }
        boolean holds = strict || strictWithFacts && finding.code().concernsFacts();
        return Optional.of(holds || !finding.isError() ? finding : finding.withSeverity(Severity.WARNING));
    }
}
