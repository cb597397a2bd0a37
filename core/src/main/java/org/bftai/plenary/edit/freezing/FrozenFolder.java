package org.bftai.plenary.edit.freezing;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.Folders;
import org.bftai.plenary.edit.LedgerFile;
import org.bftai.plenary.edit.Step;
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
    private final Folders folders;
    private final DiagnosticSink sink;

    /**
     * Make a writer.
     *
     * @param site the folder of the whole site
     */
    public FrozenFolder(Path site, DiagnosticSink sink) {
        this(site, Step.NONE, sink);
    }

    /** @param step is asked before each change on disk */
    FrozenFolder(Path site, Step step, DiagnosticSink sink) {
        this.site = site;
        this.folders = new Folders(step);
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
            folders.clear(fresh);
            folders.clear(old);
            for (Map.Entry<String, Content> file : rendered.files().entrySet()) {
                folders.write(fresh.resolve(file.getKey()), RenderedEdition.bytes(file.getValue()));
            }
            // An address is promised before anybody can see it.
            LedgerFile.write(site, ledger, folders);
            if (Files.exists(stored)) {
                folders.rename(stored, old);
            }
            folders.rename(fresh, stored);
            attributes(folder.resolve(ATTRIBUTES));
            replace(folder.resolve(EditionFolder.LOCK), LockFile.text(rendered.lock()));
            folders.clear(old);
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

    private void attributes(Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.contains(AS_IT_IS.strip())) {
            String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            replace(file, before + end + AS_IT_IS);
        }
    }

    private void replace(Path file, String text) throws IOException {
        folders.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
