package org.bftai.plenary.edit.freezing;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.LedgerFile;
import org.bftai.plenary.edit.Replacement;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.EditionFolder;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.edition.LockFile;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.source.Failure;

/**
 * Stores a rendered edition beside its sources. All files are written beside the place they are to have, and take it in one
 * step; the lock comes last. Interrupted anywhere, the edition is as it was, or the same command run again completes it.
 */
public final class FrozenFolder {
    private static final String NEW = ".frozen.new";
    private static final String OLD = ".frozen.old";

    /** Git would write other line ends where its user asks for those of Windows, and every hash would be wrong. */
    private static final String ATTRIBUTES = ".gitattributes";

    private static final String AS_IT_IS = EditionFolder.FROZEN + "/** -text\n";

    private final Path site;
    private final Replacement replacement;
    private final DiagnosticSink sink;

    /**
     * Make a writer.
     *
     * @param site the folder of the whole site
     */
    public FrozenFolder(Path site, DiagnosticSink sink) {
        this(site, Replacement::inOneStep, sink);
    }

    FrozenFolder(Path site, Replacement replacement, DiagnosticSink sink) {
        this.site = site;
        this.replacement = replacement;
        this.sink = sink;
    }

    /** Store an edition, and what the series has published; return whether all of it lies in its place. */
    public boolean store(RenderedEdition rendered, Ledger ledger) {
        Edition edition = rendered.edition();
        Path folder = site.resolve(edition.sources());
        Path fresh = folder.resolve(NEW);
        Path stored = folder.resolve(EditionFolder.FROZEN);
        Path old = folder.resolve(OLD);
        try {
            remove(fresh);
            remove(old);
            for (Map.Entry<String, Content> file : rendered.files().entrySet()) {
                Path path = fresh.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, RenderedEdition.bytes(file.getValue()));
            }
            // An address is promised before anybody can see it.
            LedgerFile.write(site, ledger, replacement);
            if (Files.exists(stored)) {
                replacement.put(stored, old);
            }
            replacement.put(fresh, stored);
            attributes(folder.resolve(ATTRIBUTES));
            put(folder.resolve(EditionFolder.LOCK), LockFile.text(rendered.lock()));
            remove(old);
            return true;
        } catch (IOException e) {
            sink.report(
                    SOURCE_LOCKED,
                    Location.of(edition.sources() + EditionFolder.FROZEN),
                    "the edition cannot be stored: " + Failure.reason(e),
                    "look at space and permissions, and run again");
            return false;
        }
    }

    private static void attributes(Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.contains(AS_IT_IS.strip())) {
            String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Files.writeString(file, before + end + AS_IT_IS);
        }
    }

    private void put(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
        replacement.put(beside, file);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepest) {
                    Files.delete(path);
                }
            }
        }
    }
}
