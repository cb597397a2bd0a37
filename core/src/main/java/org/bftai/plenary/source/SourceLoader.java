package org.bftai.plenary.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Finds the files of a site. Reads none of them. */
public final class SourceLoader {
    /**
     * Walk a site's folder.
     *
     * <p>Symbolic links and special files are left out with a warning, whatever {@link NeverContent} covers without one.
     * Names that some system cannot store or tell apart are errors on every system.
     *
     * @param root the site's folder; may itself be a symbolic link
     * @param leaveOut files and folders that are not part of the site, such as the output folder
     * @return the files by path; names are in Unicode NFC, whatever the file system made of them
     */
    public SourceTree load(Path root, Set<Path> leaveOut, DiagnosticSink sink) {
        try {
            Path base = root.toRealPath();
            SourceWalk walk = new SourceWalk(base, real(leaveOut), sink);
            Files.walkFileTree(base, walk);
            return new SourceTree(base, walk.files());
        } catch (IOException e) {
            sink.report(
                    DiagnosticCode.SOURCE_UNREADABLE,
                    Location.of(root.toString()),
                    "the site's folder cannot be read: " + Failure.reason(e));
            return new SourceTree(root, List.of());
        }
    }

    private static Set<Path> real(Set<Path> paths) {
        Set<Path> real = new TreeSet<>();
        for (Path path : paths) {
            real.add(RealPath.of(path));
        }
        return real;
    }
}
