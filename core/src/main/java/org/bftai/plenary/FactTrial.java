package org.bftai.plenary;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.check.EventCheck;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.edit.founding.EventYml;
import org.bftai.plenary.edit.founding.Facts;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.source.SourceText;

/**
 * Holds facts to the checks of a build before they become a file.
 *
 * @param sink takes what is wrong with facts that somebody gave
 */
record FactTrial(DiagnosticSink sink) {
    /** Return the facts that no check complains about; one that was read in a page becomes a doubt. */
    Facts settle(Facts facts) {
        Facts left = facts;
        for (Optional<Diagnostic> next = first(left); next.isPresent(); next = first(left)) {
            Diagnostic found = next.get();
            Optional<Fact> fact = factAt(left, found.location());
            if (fact.flatMap(Fact::from).isEmpty()) {
                sink.report(found.code(), Location.of(EventReader.FILE), found.message(), found.hint());
                return left;
            }
            left = left.doubting(fact.get().key(), found.message());
        }
        return left;
    }

    private static Optional<Diagnostic> first(Facts facts) {
        DiagnosticLog log = new DiagnosticLog();
        new EventReader(true, log)
                .read(new SourceText(EventReader.FILE, EventYml.of(facts)))
                .ifPresent(event -> new EventCheck(log).check(event));
        return log.sorted().stream().filter(d -> d.severity() != Severity.INFO).findFirst();
    }

    private static Optional<Fact> factAt(Facts facts, Location at) {
        List<String> lines = EventYml.of(facts).lines().toList();
        String line = at.line() > 0 ? lines.get(at.line() - 1) : "";
        String key = line.replaceFirst(":.*", "");
        String name = key.startsWith("  ") ? "dates." + key.strip() : key.equals("submit") ? "submit.url" : key;
        return facts.facts().stream().filter(f -> f.key().equals(name)).findFirst();
    }
}
