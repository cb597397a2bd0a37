package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACTS_MISSING;

import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.EventReader;

/** What is said where facts are asked for and there are none. */
final class MissingFacts {
    private MissingFacts() {}

    static void report(String what, Location asked, DiagnosticSink sink) {
        sink.report(FACTS_MISSING, asked, what + ": the site has no event.yml", EventReader.WAY_TO_FACTS);
    }
}
