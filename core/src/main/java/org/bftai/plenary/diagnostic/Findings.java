package org.bftai.plenary.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All problems of a run.
 *
 * @param all by place, then code
 */
public record Findings(List<Diagnostic> all) {
    public Findings {
        all = all.stream().sorted().toList();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Return whether a problem is of that severity or a graver one. */
    public boolean reach(Severity severity) {
        return all.stream().anyMatch(d -> d.severity().compareTo(severity) <= 0);
    }

    /** Return how many problems have that severity. */
    public int count(Severity severity) {
        return (int) all.stream().filter(d -> d.severity() == severity).count();
    }

    /** Return what to print, in order: warnings by place, then errors by place, which so stand last on the screen. */
    public List<Diagnostic> toPrint() {
        return all.stream()
                .filter(d -> d.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Diagnostic::severity).reversed().thenComparing(d -> d))
                .toList();
    }

    /** Return a count in words, such as {@code 3 errors, 1 warning}; {@code no problems} where there is none. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int n = count(severity);
            if (n > 0) {
                parts.add(n + " " + (severity == Severity.INFO ? "note" : severity.word()) + (n == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "no problems" : String.join(", ", parts);
    }
}
