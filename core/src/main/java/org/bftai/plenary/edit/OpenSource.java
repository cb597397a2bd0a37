package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Failure;
import org.bftai.plenary.source.FileText;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.source.TextReader;

/**
 * A file of the site that was read to be changed.
 *
 * @param path in the site
 * @param file on this machine
 * @param before what it holds
 */
public record OpenSource(String path, Path file, FileText before) {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Open a file; empty where it is not there or cannot be read, which is reported but for a file that is missing. */
    public static Optional<OpenSource> of(SourceTree tree, String path, DiagnosticSink sink) {
        Optional<SourceFile> found = tree.placed(path).or(() -> tree.find(path));
        if (found.isEmpty() && Files.isSymbolicLink(tree.root().resolve(path))) {
            sink.report(
                    SOURCE_LOCKED,
                    Location.of(path),
                    "the file is a symbolic link, which is not followed",
                    "put the file itself into the site's folder");
        }
        return found.flatMap(f -> open(f, sink));
    }

    private static Optional<OpenSource> open(SourceFile found, DiagnosticSink sink) {
        String path = found.path().place();
        try {
            byte[] bytes = Files.readAllBytes(found.file());
            if (new TextReader().read(path, bytes, sink).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new OpenSource(path, found.file(), FileText.of(bytes)));
        } catch (IOException e) {
            sink.report(SOURCE_UNREADABLE, Location.of(path), "cannot be read: " + Failure.reason(e));
            return Optional.empty();
        }
    }

    /** Return whether nobody may write it: it was protected on purpose, although a rename would replace it. */
    boolean isLocked() throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || posix != null
                        && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }

    /** Return the text as it is read. */
    public SourceText text() {
        return new SourceText(path, before.normalised());
    }
}
