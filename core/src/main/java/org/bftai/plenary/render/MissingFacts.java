package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACTS_MISSING;

import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** What is said where facts are asked for and there are none. */
final class MissingFacts {
    private MissingFacts() {}

    static void report(String what, Location asked, DiagnosticSink sink) {
        sink.report(
                FACTS_MISSING,
                asked,
                what + ": the site has no event.yml",
                "write an event.yml beside site.yml, with dates: {submission: 2025-07-11}");
    }
}
