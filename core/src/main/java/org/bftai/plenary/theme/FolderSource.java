package org.bftai.plenary.theme;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * A theme in a folder: one an author writes, or a module of the same build that is no jar yet.
 *
 * @param root the folder with the descriptor
 * @param inSite the folder as seen from the site's, with a {@code /} at its end, where it lies in it
 */
record FolderSource(Path root, String label, Optional<String> inSite) implements ThemeSource {
    /** Find the theme in a folder of a site, whose messages call its files as they do the site's own. */
    static Optional<FolderSource> in(Path folder, Path site) {
        return in(folder).map(found -> {
            Optional<String> path = Optional.of(found.root)
                    .filter(root -> root.startsWith(site))
                    .map(root -> slashed(site.relativize(root)) + "/");
            return new FolderSource(found.root, found.label, path);
        });
    }

    /** Find the theme in a folder: right in it, or where a jar has it. */
    static Optional<FolderSource> in(Path folder) {
        String label = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return Optional.of(folder)
                .filter(f -> Files.isRegularFile(f.resolve(DESCRIPTOR)))
                .or(() -> Optional.of(folder.resolve(ROOT)).filter(f -> Files.isRegularFile(f.resolve(DESCRIPTOR))))
                .map(root -> new FolderSource(root, label, Optional.empty()));
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    @Override
    public String place(String name, String path) {
        return inSite.orElse(name + ":") + path;
    }

    @Override
    public Optional<byte[]> descriptor(DiagnosticSink sink) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(DESCRIPTOR)));
        } catch (IOException e) {
            invalid(inSite.orElse(label + "/") + DESCRIPTOR, "the file cannot be read", sink);
            return Optional.empty();
        }
    }

    @Override
    public Optional<SortedMap<String, ByteSource>> files(String name, DiagnosticSink sink) {
        Walk walk = new Walk(this, name, sink);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            invalid(place(name, DESCRIPTOR), "the folder cannot be read: " + e.getMessage(), sink);
            return Optional.empty();
        }
        return walk.refused ? Optional.empty() : Optional.of(walk.files);
    }

    /** Collects regular files; a link could lead anywhere, and a pipe would never end. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final SortedMap<String, ByteSource> files = new TreeMap<>();
        private final ThemeSizes sizes = new ThemeSizes();
        private final EntryNames names = new EntryNames();
        private final FolderSource source;
        private final String name;
        private final DiagnosticSink sink;
        private boolean refused;

        Walk(FolderSource source, String name, DiagnosticSink sink) {
            this.source = source;
            this.name = name;
            this.sink = sink;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = slashed(source.root.relativize(file));
            if (!ThemeSource.isRead(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Location at = Location.of(source.place(name, path));
                sink.report(DiagnosticCode.FILE_SKIPPED, at, "no regular file, so it is left out", "put a copy there");
                return FileVisitResult.CONTINUE;
            }
            Optional<String> problem =
                    EntryNames.problem(path).or(() -> names.twin(path)).or(() -> sizes.add(path, attributes.size()));
            problem.ifPresent(sentence -> invalid(source.place(name, path), sentence, sink));
            refused |= problem.isPresent();
            files.put(path, ByteSource.of(file));
            return refused ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }

    private static void invalid(String place, String sentence, DiagnosticSink sink) {
        sink.report(DiagnosticCode.THEME_INVALID, Location.of(place), sentence);
    }
}
