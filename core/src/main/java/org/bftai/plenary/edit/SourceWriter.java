package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Failure;

/**
 * Writes changed files: each beside the one it replaces first, and when all are there, each into its place in one step.
 * A name that begins with a dot keeps what waits out of the site.
 */
public final class SourceWriter {
    private final DiagnosticSink sink;
    private final Replacement replacement;

    /** Puts what waits into the place of a file. */
    interface Replacement {
        void put(Path staged, Path file) throws IOException;
    }

    public SourceWriter(DiagnosticSink sink) {
        this(sink, SourceWriter::replace);
    }

    SourceWriter(DiagnosticSink sink, Replacement replacement) {
        this.sink = sink;
        this.replacement = replacement;
    }

    /**
     * Write all files in this order, or none where one of them cannot be made ready. Where one cannot take its place
     * then, those before it have theirs. Why is reported.
     */
    public WrittenFiles write(List<ChangedSource> changes) {
        Map<Path, OpenSource> waiting = new LinkedHashMap<>();
        int done = 0;
        try {
            for (ChangedSource change : changes) {
                Optional<Path> staged = stage(change);
                if (staged.isEmpty()) {
                    return written(changes, 0);
                }
                waiting.put(staged.get(), change.source());
            }
            for (Path staged : List.copyOf(waiting.keySet())) {
                if (!put(staged, waiting.get(staged))) {
                    break;
                }
                waiting.remove(staged);
                done++;
            }
            return written(changes, done);
        } finally {
            waiting.keySet().forEach(SourceWriter::forget);
        }
    }

    private static WrittenFiles written(List<ChangedSource> changes, int done) {
        List<String> paths = changes.stream().map(c -> c.source().path()).toList();
        return new WrittenFiles(paths.subList(0, done), paths.subList(done, paths.size()));
    }

    private Optional<Path> stage(ChangedSource change) {
        OpenSource source = change.source();
        try {
            if (source.isLocked()) {
                return refuse(source, "the file is read-only", "let yourself write it, and run again");
            }
            if (!Arrays.equals(
                    Files.readAllBytes(source.file()), source.before().bytes())) {
                return refuse(source, "the file has been changed in the meantime", "run again");
            }
            Path beside = Files.createTempFile(source.file().toAbsolutePath().getParent(), ".plenary-", ".new");
            try {
                Files.write(beside, change.after().bytes());
                copyPermissions(source.file(), beside);
                return Optional.of(beside);
            } catch (IOException e) {
                forget(beside);
                throw e;
            }
        } catch (IOException e) {
            return refuse(source, "the file cannot be written: " + Failure.reason(e), "look at space and permissions");
        }
    }

    private boolean put(Path staged, OpenSource source) {
        try {
            replacement.put(staged, source.file());
            return true;
        } catch (IOException e) {
            refuse(
                    source,
                    "the file cannot be replaced: " + Failure.reason(e),
                    "look at who uses it, and run again: what is missing is done then");
            return false;
        }
    }

    private static void replace(Path staged, Path file) throws IOException {
        try {
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private <T> Optional<T> refuse(OpenSource source, String message, String hint) {
        sink.report(SOURCE_LOCKED, Location.of(source.path()), message, hint);
        return Optional.empty();
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView young = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && young != null) {
            young.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void forget(Path staged) {
        try {
            Files.deleteIfExists(staged);
        } catch (IOException e) {
            // It begins with a dot and is never part of the site.
        }
    }
}
