package org.bftai.plenary.output;

import static org.bftai.plenary.diagnostic.DiagnosticCode.OUTPUT_FAILED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.OUTPUT_FOREIGN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_UNREADABLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Failure;

/** Stages what changed as it comes, and moves it into the output folder at the end. */
final class StagedPublication implements Publication {
    private final Target target;
    private final Workplace workplace;
    private final Manifest before;
    private final Location place;
    private final DiagnosticSink sink;
    private final Stage stage;
    private final Claims claims = new Claims();
    private final Map<String, Stage.Staged> files = new ConcurrentHashMap<>();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    private StagedPublication(Path output, Workplace workplace, Manifest before, Location place, DiagnosticSink sink) {
        this.target = new Target(output);
        this.workplace = workplace;
        this.before = before;
        this.place = place;
        this.sink = sink;
        this.stage = new Stage(workplace.stage());
    }

    /**
     * Lock an output folder and see what is there.
     *
     * @param place how messages name the folder
     */
    static StagedPublication begin(Path output, Location place, DiagnosticSink sink)
            throws IOException, BuildLock.Busy {
        Workplace workplace = Workplace.open(output);
        try {
            return new StagedPublication(output, workplace, Manifest.read(output), place, sink);
        } catch (IOException e) {
            workplace.close();
            throw e;
        }
    }

    @Override
    public void accept(OutputFile file) {
        if (failed.get() || !claims.add(file)) {
            return;
        }
        String path = file.path().value();
        try {
            files.put(path, stage.add(file.content(), target.file(path), target.lacksFolder(path)));
        } catch (UnreadableSource e) {
            fail(Diagnostic.of(SOURCE_UNREADABLE, Location.of(file.origin()), "cannot be read: " + e.reason()));
        } catch (InvalidPathException e) {
            failNaming(path, Location.of(file.origin()), ", or give the page a permalink of plain letters");
        } catch (IOException e) {
            // On a full disk all the others fail as well.
            if (failed.compareAndSet(false, true)) {
                sink.report(
                        OUTPUT_FAILED,
                        place,
                        "cannot write '" + path + "': " + Failure.reason(e),
                        "nothing was published; make room, and build again");
            }
        }
    }

    @Override
    public Optional<Published> publish() {
        claims.problems().forEach(this::fail);
        if (failed.get() || closed.get()) {
            return Optional.empty();
        }
        try {
            Changes changes = Changes.between(before, new TreeMap<>(files), target);
            changes.obstacles().forEach(o -> fail(Diagnostic.of(OUTPUT_FAILED, place, o, "move it, or remove it")));
            if (failed.get()) {
                return Optional.empty();
            }
            changes.foreign().forEach(message -> sink.report(OUTPUT_FOREIGN, place, message));
            changes.apply(stage);
            return Optional.of(new Published(files.size(), changes.written(), changes.removed()));
        } catch (InvalidPathException e) {
            failNaming(e.getInput(), place, ", as the last build had it");
            return Optional.empty();
        } catch (IOException e) {
            String file = e instanceof FileSystemException f ? file(f) : place.path();
            fail(Diagnostic.of(
                    OUTPUT_FAILED,
                    place,
                    "cannot write '" + file + "': " + Failure.reason(e),
                    "the site may be published in part; the next build completes it"));
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                workplace.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void fail(Diagnostic problem) {
        failed.set(true);
        sink.report(problem);
    }

    private void failNaming(String path, Location where, String otherwise) {
        fail(Diagnostic.of(
                OUTPUT_FAILED,
                where,
                "the file name '" + path + "' cannot be written in this locale",
                "set LC_ALL=C.UTF-8" + otherwise));
    }

    private static String file(FileSystemException e) {
        return e.getOtherFile() != null ? e.getOtherFile() : e.getFile();
    }
}
