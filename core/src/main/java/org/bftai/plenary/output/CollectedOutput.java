package org.bftai.plenary.output;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bftai.plenary.diagnostic.Diagnostic;

/** Keeps the files of a site in memory, for whoever wants to look at them instead of publishing them. */
public final class CollectedOutput implements OutputSink {
    private final ConcurrentSkipListMap<String, OutputFile> files = new ConcurrentSkipListMap<>();
    private final Claims claims = new Claims();

    @Override
    public void accept(OutputFile file) {
        claims.add(file);
        files.merge(
                file.path().value(), file, (one, other) -> one.origin().compareTo(other.origin()) <= 0 ? one : other);
    }

    /** Return the files by path. */
    public SortedMap<String, OutputFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Return the problems that would keep these files from being published, sorted. */
    public List<Diagnostic> problems() {
        return claims.problems();
    }
}
