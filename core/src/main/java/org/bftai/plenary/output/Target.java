package org.bftai.plenary.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The output folder as we touch it: by paths of ours, never through a symbolic link. Paths have {@code /}. */
final class Target {
    /** What pages are called whose folders have their names. */
    static final String PAGE = "index.html";

    private final Path root;

    /** Folders that were seen not to be links, so that a folder of many files is looked at once. */
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    /** Folders that were seen to be missing, so that the first build of a site does not look for its pages one by one. */
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    Target(Path root) {
        this.root = root;
    }

    /** Return the regular file of that path, if there is one. */
    Optional<Path> file(String path) throws IOException {
        Path file = root.resolve(path);
        return isFolder(parent(path))
                        && attributes(file)
                                .filter(BasicFileAttributes::isRegularFile)
                                .isPresent()
                ? Optional.of(file)
                : Optional.empty();
    }

    /** Return whether two paths lead to one file, as they do where case does not count. */
    boolean isSame(String path, String other) throws IOException {
        try {
            return Files.isSameFile(root.resolve(path), root.resolve(other));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /**
     * Return what stands in the way of a file, a sentence.
     *
     * @param going paths of files that will be removed before
     */
    Optional<String> obstacle(String path, SortedSet<String> going) throws IOException {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            if (folders.contains(folder)) {
                continue;
            }
            if (isMissing(folder)) {
                return Optional.empty();
            }
            Optional<BasicFileAttributes> found = attributes(root.resolve(folder));
            if (found.isEmpty() || going.contains(folder)) {
                return Optional.empty();
            }
            if (!found.get().isDirectory()) {
                String kind = found.get().isSymbolicLink() ? "symbolic link" : "file";
                return Optional.of("'" + folder + "' is a " + kind + " that no build wrote");
            }
            folders.add(folder);
        }
        boolean folder = attributes(root.resolve(path))
                .filter(BasicFileAttributes::isDirectory)
                .isPresent();
        return folder && holdsMore(path, going)
                ? Optional.of("a folder that no build made is in its place")
                : Optional.empty();
    }

    /** Return whether a path is of a page whose folder is missing, so that both can be put in their place in one step. */
    boolean lacksFolder(String path) throws IOException {
        return path.endsWith("/" + PAGE) && !isFolder(parent(path));
    }

    /** Put a file in its place in one step; a page that waits in a folder of its own takes that along. */
    void put(Path staged, String path) throws IOException {
        String folder = parent(path);
        if (staged.endsWith(PAGE) && !folders.contains(folder) && putFolder(staged.getParent(), folder)) {
            return;
        }
        makeFolder(folder);
        Path file = root.resolve(path);
        try {
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean putFolder(Path staged, String folder) throws IOException {
        makeFolder(parent(folder));
        try {
            Files.move(staged, root.resolve(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // It is there by now, or is none: who puts the page alone finds out which.
            return false;
        }
        missing.remove(folder);
        folders.add(folder);
        return true;
    }

    /** Remove a file, and the folders that are empty then. */
    void remove(String path) throws IOException {
        Files.deleteIfExists(root.resolve(path));
        for (String folder = parent(path); !folder.isEmpty(); folder = parent(folder)) {
            try {
                Files.deleteIfExists(root.resolve(folder));
                folders.remove(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private void makeFolder(String folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        if (folder.isEmpty()) {
            Files.createDirectories(root);
        } else {
            makeFolder(parent(folder));
            try {
                Files.createDirectory(root.resolve(folder));
            } catch (FileAlreadyExistsException e) {
                missing.remove(folder);
                if (!isFolder(folder)) {
                    throw e;
                }
            }
        }
        missing.remove(folder);
        folders.add(folder);
    }

    private boolean isFolder(String folder) throws IOException {
        if (folders.contains(folder)) {
            return true;
        }
        if (isMissing(folder) || !folder.isEmpty() && !isFolder(parent(folder))) {
            return false;
        }
        Optional<BasicFileAttributes> found = attributes(root.resolve(folder));
        boolean isFolder = found.filter(BasicFileAttributes::isDirectory).isPresent();
        if (isFolder) {
            folders.add(folder);
        } else if (found.isEmpty()) {
            missing.add(folder);
        }
        return isFolder;
    }

    private boolean isMissing(String folder) {
        return missing.contains(folder) || !folder.isEmpty() && isMissing(parent(folder));
    }

    private boolean holdsMore(String folder, SortedSet<String> going) throws IOException {
        boolean[] more = {false};
        Files.walkFileTree(root.resolve(folder), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                // A folder that is empty now would not vanish with the files of ours.
                String prefix = slashed(below) + "/";
                SortedSet<String> inside = going.tailSet(prefix);
                return stop(inside.isEmpty() || !inside.first().startsWith(prefix));
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return stop(!going.contains(slashed(file)));
            }

            private FileVisitResult stop(boolean found) {
                more[0] = found;
                return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return more[0];
    }

    private String slashed(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            // "Not a directory": something above it is a file.
            return isBelowFile(file) ? Optional.empty() : raise(e);
        }
    }

    private static boolean isBelowFile(Path file) {
        @Nullable Path parent = file.getParent();
        return parent != null && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<BasicFileAttributes> raise(FileSystemException e) throws FileSystemException {
        throw e;
    }
}
