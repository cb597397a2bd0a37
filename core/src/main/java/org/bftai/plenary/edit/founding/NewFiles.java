package org.bftai.plenary.edit.founding;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.WrittenFiles;
import org.bftai.plenary.source.Failure;

/** Writes files that are not there yet. One that is there is never touched, not even when it comes up meanwhile. */
public final class NewFiles {
    private final Path folder;
    private final DiagnosticSink sink;

    /**
     * Make a writer.
     *
     * @param folder below which the files lie
     */
    public NewFiles(Path folder, DiagnosticSink sink) {
        this.folder = folder;
        this.sink = sink;
    }

    /** Return whether something of that name is there, be it a link that leads nowhere. */
    public boolean isThere(PlannedFile file) {
        return Files.exists(folder.resolve(file.path()), LinkOption.NOFOLLOW_LINKS);
    }

    /** Write files in this order until one cannot be written, which is reported; those before it stay. */
    public WrittenFiles write(List<PlannedFile> files) {
        List<String> written = new ArrayList<>();
        for (PlannedFile file : files) {
            if (!write(file)) {
                break;
            }
            written.add(file.path());
        }
        List<String> paths = files.stream().map(PlannedFile::path).toList();
        return new WrittenFiles(written, paths.subList(written.size(), paths.size()));
    }

    private boolean write(PlannedFile file) {
        Path path = folder.resolve(file.path());
        boolean ours = false;
        try {
            Files.createDirectories(path.getParent());
            Files.createFile(path);
            ours = true;
            Files.write(path, file.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
            if (file.executable()) {
                makeExecutable(path);
            }
            return true;
        } catch (FileAlreadyExistsException e) {
            refuse(file, "something of that name, or of its folder's, has come up meanwhile", "run again");
        } catch (IOException e) {
            if (ours) {
                remove(path);
            }
            refuse(file, "the file cannot be written: " + Failure.reason(e), "look at space and permissions");
        }
        return false;
    }

    private void refuse(PlannedFile file, String message, String hint) {
        sink.report(SOURCE_LOCKED, Location.of(file.path()), message, hint);
    }

    private static void makeExecutable(Path path) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            Set<PosixFilePermission> permissions = posix.readAttributes().permissions();
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            if (permissions.contains(PosixFilePermission.GROUP_READ)) {
                permissions.add(PosixFilePermission.GROUP_EXECUTE);
            }
            if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
                permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            }
            posix.setPermissions(permissions);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // It is reported already that this one was not written.
        }
    }
}
