package org.bftai.plenary.template;

import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;

/** Gathers faults of all pages, so that a mistake in a template is one problem and always names the same page. */
final class FaultBook {
    private final SortedMap<Fault, Pages> found = new TreeMap<>();

    private record Pages(String first, int count, DiagnosticSink sink) {
        Pages and(Pages other) {
            Pages earlier = first.compareTo(other.first) <= 0 ? this : other;
            return new Pages(earlier.first, count + other.count, earlier.sink);
        }

        String sentence() {
            return "(page '" + first + "'" + (count == 1 ? ")" : " and " + (count - 1) + " more)");
        }
    }

    synchronized void add(Fault fault, String page, DiagnosticSink sink) {
        found.merge(fault, new Pages(page, 1, sink), Pages::and);
    }

    /** Report everything once, and forget it. */
    synchronized void report() {
        found.forEach((fault, pages) -> pages.sink()
                .report(Diagnostic.of(
                        DiagnosticCode.TEMPLATE_ERROR,
                        fault.location(),
                        fault.sentence() + " " + pages.sentence(),
                        fault.hint())));
        found.clear();
    }
}
