package org.bftai.plenary.edition;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FROZEN_BEHIND;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FROZEN_CHANGED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Failure;
import org.bftai.plenary.source.Sha256;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.TextReader;

/** Reads a frozen edition, and holds its files to what the lock says of them. */
public final class FrozenReader {
    private static final String BACK = "bring the file back, by 'git restore' or the goal amend, which renders it anew";

    private final DiagnosticSink sink;

    public FrozenReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Return the edition; empty where its lock cannot be read. Every file that is not as it was is reported. */
    public Optional<FrozenEdition> read(EditionFolder folder) {
        return folder.tree()
                .find(EditionFolder.LOCK)
                .flatMap(file -> new TextReader().read(file, sink))
                .flatMap(text -> new LockFile(sink).read(text))
                .map(lock -> read(folder, lock));
    }

    private FrozenEdition read(EditionFolder folder, EditionLock lock) {
        FrozenEdition edition = new FrozenEdition(folder.edition(), lock, files(folder, lock));
        lock.files().forEach((path, hash) -> hold(edition, path, hash));
        edition.files().keySet().stream()
                .filter(path -> !lock.files().containsKey(path))
                .forEach(path -> report(edition, path, "is no part of the edition as it was frozen", "take it away"));
        sources(folder, lock);
        return edition;
    }

    private SortedMap<String, Path> files(EditionFolder folder, EditionLock lock) {
        SortedMap<String, Path> files = new TreeMap<>();
        Path stored = folder.stored();
        if (Files.isDirectory(stored)) {
            try (Stream<Path> all = Files.walk(stored)) {
                all.filter(Files::isRegularFile)
                        .forEach(f -> files.put(stored.relativize(f).toString().replace('\\', '/'), f));
                // What a desktop leaves in every folder it shows, such as .DS_Store, is nobody's change.
                files.keySet()
                        .removeIf(f ->
                                f.matches("(.*/)?\\.[^/]*") && !lock.files().containsKey(f));
            } catch (IOException e) {
                sink.report(
                        FROZEN_CHANGED,
                        Location.of(folder.edition().sources() + EditionFolder.FROZEN),
                        "cannot be read: " + Failure.reason(e),
                        "look at permissions");
            }
        }
        return files;
    }

    private void hold(FrozenEdition edition, String path, String hash) {
        Path file = edition.files().get(path);
        if (file == null) {
            report(
                    edition,
                    path,
                    "is gone, and was published as /" + edition.edition().mount() + path,
                    BACK);
            return;
        }
        try {
            if (!Sha256.of(Files.readAllBytes(file)).equals(hash)) {
                report(edition, path, "is not as it was frozen", BACK);
            }
        } catch (IOException e) {
            report(edition, path, "cannot be read: " + Failure.reason(e), "look at permissions");
        }
    }

    private void report(FrozenEdition edition, String path, String message, String hint) {
        sink.report(FROZEN_CHANGED, Location.of(edition.place(path)), "the file " + message, hint);
    }

    /** Tell of sources that somebody edited although visitors see them as they were. */
    private void sources(EditionFolder folder, EditionLock lock) {
        Set<String> gone = new TreeSet<>(lock.sources().keySet());
        for (SourceFile file : folder.tree().files()) {
            String own = file.path().value();
            if (!file.path().base().isEmpty() && !own.equals(EditionFolder.LOCK)) {
                gone.remove(own);
                String hash = lock.sources().get(own);
                if (hash == null) {
                    behind(folder, file.path().place(), "the file was added");
                } else if (!hash.equals(hash(file.file()))) {
                    behind(folder, file.path().place(), "the file was changed");
                }
            }
        }
        if (!gone.isEmpty()) {
            behind(
                    folder,
                    folder.edition().sources() + EditionFolder.LOCK,
                    gone.size() + " of its files were taken away, such as "
                            + gone.iterator().next() + ",");
        }
    }

    private void behind(EditionFolder folder, String place, String what) {
        sink.report(
                FROZEN_BEHIND,
                Location.of(place),
                what + " after the edition was frozen, and visitors see it as it was",
                "take the change into the edition by the goal amend, with -Dyear="
                        + folder.edition().year());
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }
}
