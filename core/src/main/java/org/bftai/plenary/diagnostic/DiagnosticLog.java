package org.bftai.plenary.diagnostic;

import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the problems of a run, from any thread; the same problem at the same place once. */
public final class DiagnosticLog implements DiagnosticSink {
    private final SortedSet<Diagnostic> found = new ConcurrentSkipListSet<>();

    @Override
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Return what was found so far, by place. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }
}
