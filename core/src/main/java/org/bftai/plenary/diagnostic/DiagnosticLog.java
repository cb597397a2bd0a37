package org.bftai.plenary.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems of a run, from any thread; the same problem at the same place once. */
public final class DiagnosticLog implements DiagnosticSink {
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    @Override
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Return whether input was found that cannot be read, placed or rendered, whatever the site thinks of it. */
    public boolean hasUnusableInput() {
        return found.stream().anyMatch(DiagnosticLog::isUnusable);
    }

    /** Return whether {@link #hasUnusableInput()} in a file of the site. */
    public boolean hasUnusableInput(String path) {
        return found.stream().anyMatch(d -> isUnusable(d) && d.location().path().equals(path));
    }

    /** Return whether {@link #hasUnusableInput()} in a file of that name, in whichever folder. */
    public boolean hasUnusableInputIn(String name) {
        return found.stream().anyMatch(d -> isUnusable(d) && ("/" + d.location().path()).endsWith("/" + name));
    }

    private static boolean isUnusable(Diagnostic found) {
        return found.isError() && !found.code().adjustable();
    }

    /** Return what was found so far, by place. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
