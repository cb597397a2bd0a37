package org.bftai.plenary.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Where changed files wait until all are there. */
final class Stage {
    /**
     * A file that was looked at.
     *
     * @param hash of its content
     * @param waiting where it waits if it has changed
     * @param replaces whether another file is in its place
     */
    record Staged(String hash, Optional<Path> waiting, boolean replaces) {}

    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final AtomicInteger files = new AtomicInteger();

    Stage(Path folder) {
        this.folder = folder;
    }

    /** Write the content, unless the published file has it already. */
    Staged add(Content content, Optional<Path> published) throws IOException {
        if (published.isPresent()) {
            Optional<String> hash = hashIfSame(content, published.get());
            if (hash.isPresent()) {
                return new Staged(hash.get(), Optional.empty(), false);
            }
        }
        Path file = folder.resolve(Integer.toString(files.incrementAndGet()));
        MessageDigest digest = Sha256.start();
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                digest.update(chunk);
                out.write(chunk);
            }
        }
        return new Staged(Sha256.end(digest), Optional.of(file), published.isPresent());
    }

    private static Optional<String> hashIfSame(Content content, Path published) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream mine = content.open();
                InputStream theirs = Files.newInputStream(published, LinkOption.NOFOLLOW_LINKS)) {
            for (; ; ) {
                byte[] chunk = mine.readNBytes(CHUNK);
                if (!Arrays.equals(chunk, theirs.readNBytes(CHUNK))) {
                    return Optional.empty();
                }
                if (chunk.length == 0) {
                    return Optional.of(Sha256.end(digest));
                }
                digest.update(chunk);
            }
        }
    }
}
