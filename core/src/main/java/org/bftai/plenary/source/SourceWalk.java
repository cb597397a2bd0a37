package org.bftai.plenary.source;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FILE_NAME;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FILE_SKIPPED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_UNREADABLE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.URL_COLLISION;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** One walk over a site's folder: what is a file of the site, and what is wrong with the names. */
final class SourceWalk extends SimpleFileVisitor<Path> {
    /** Where Java puts bytes of a name that it cannot decode. */
    private static final char UNDECODABLE = '\uFFFD';

    private final Path base;
    private final Set<Path> leaveOut;
    private final DiagnosticSink sink;
    private final List<SourceFile> files = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> namesByFolded = new TreeMap<>();

    SourceWalk(Path base, Set<Path> leaveOut, DiagnosticSink sink) {
        this.base = base;
        this.leaveOut = leaveOut;
        this.sink = sink;
    }

    /** Return what was found, after the names were compared with each other. */
    List<SourceFile> files() {
        Set<String> twins = new TreeSet<>();
        for (SortedSet<String> names : namesByFolded.values()) {
            if (names.size() > 1) {
                reportTwins(names);
                names.tailSet(names.first() + '\0').forEach(twin -> twins.add(text(base.resolve(twin))));
            }
        }
        // What becomes of a twin would only be more of the same trouble.
        files.removeIf(file -> twins.contains(file.path().value())
                || twins.stream().anyMatch(twin -> file.path().value().startsWith(twin + "/")));
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(base)) {
            return FileVisitResult.CONTINUE;
        }
        boolean enter = !isIgnored(folder) && path(folder).isPresent();
        return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isIgnored(file)) {
            path(file).ifPresent(path -> take(path, file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!isIgnored(file)) {
            reportUnreadable(text(file), Failure.reason(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            reportUnreadable(text(folder), Failure.reason(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isIgnored(Path file) {
        return leaveOut.contains(file) || NeverContent.covers(base.relativize(file));
    }

    private void take(SourcePath path, Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            boolean link = attributes.isSymbolicLink();
            sink.report(
                    FILE_SKIPPED,
                    Location.of(path.value()),
                    "'" + path.name() + "' is " + (link ? "a symbolic link" : "not a regular file")
                            + " and was left out",
                    link ? "put a copy of what it points to in its place" : "remove it, or put a file in its place");
        } else if (!Files.isReadable(file)) {
            reportUnreadable(path.value(), "permission denied");
        } else {
            files.add(new SourceFile(path, file, attributes.size()));
        }
    }

    /** Return the path in the site, unless its last name is a problem; the names before it have been judged already. */
    private Optional<SourcePath> path(Path file) {
        String joined = joined(file);
        String text = composed(joined);
        String name = file.getFileName().toString();
        if (name.indexOf(UNDECODABLE) >= 0) {
            reportUndecodable(text, name);
            return Optional.empty();
        }
        Optional<String> problem = PortableName.problem(name);
        if (problem.isPresent()) {
            String hint = "rename it, for example to '" + PortableName.nearest(name) + "'";
            sink.report(FILE_NAME, Location.of(text), "the name '" + name + "' " + problem.get(), hint);
            return Optional.empty();
        }
        namesByFolded
                .computeIfAbsent(PortableName.folded(text), folded -> new TreeSet<>())
                .add(joined);
        return Optional.of(new SourcePath(text));
    }

    private String text(Path file) {
        return composed(joined(file));
    }

    private String composed(String joined) {
        return joined.isEmpty() ? base.toString() : Normalizer.normalize(joined, Normalizer.Form.NFC);
    }

    private String joined(Path file) {
        StringJoiner joined = new StringJoiner("/");
        base.relativize(file).forEach(name -> joined.add(name.toString()));
        return joined.toString();
    }

    private void reportUnreadable(String path, String reason) {
        sink.report(SOURCE_UNREADABLE, Location.of(path), "cannot be read: " + reason);
    }

    private void reportUndecodable(String path, String name) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        boolean unicode = names.name().startsWith("UTF-");
        sink.report(
                FILE_NAME,
                Location.of(path),
                "the name '" + name + "' cannot be read" + (unicode ? ": it is not UTF-8" : " in this locale"),
                unicode
                        ? "rename it; letters of ASCII are safe everywhere"
                        : "set LC_ALL=C.UTF-8, or rename it; file names are read as " + names.name());
    }

    private void reportTwins(SortedSet<String> names) {
        String first = names.first();
        String second = names.last();
        boolean alike = text(base.resolve(first)).equals(text(base.resolve(second)));
        sink.report(
                URL_COLLISION,
                Location.of(second),
                "'" + first + "' and '" + second + "' differ only in "
                        + (alike ? "how Unicode composes letters" : "upper and lower case")
                        + ", and are one file on other systems",
                "rename one of them");
    }
}
