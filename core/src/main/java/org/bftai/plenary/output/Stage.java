package org.bftai.plenary.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bftai.plenary.source.Sha256;

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

    private static final int CHUNK = 1 << 14;

    private final Path folder;
    private final Set<Long> threads = ConcurrentHashMap.newKeySet();
    private final AtomicInteger files = new AtomicInteger();

    Stage(Path folder) {
        this.folder = folder;
    }

    /** Return a file that is not there yet. */
    Path next() throws IOException {
        // Threads that make files in one folder wait for each other.
        long thread = Thread.currentThread().getId();
        Path own = folder.resolve("of-" + thread);
        if (threads.add(thread)) {
            Files.createDirectory(own);
        }
        return own.resolve(Integer.toString(files.incrementAndGet()));
    }

    /**
     * Write the content, unless the published file has it already.
     *
     * @param folder whether it waits in a folder of its own, under the name {@link Target#PAGE}
     */
    Staged add(Content content, Optional<Path> published, boolean folder) throws IOException {
        if (published.isPresent()) {
            Optional<String> hash = hashIfSame(content, published.get());
            if (hash.isPresent()) {
                return new Staged(hash.get(), Optional.empty(), false);
            }
        }
        Path file = folder ? Files.createDirectory(next()).resolve(Target.PAGE) : next();
        MessageDigest digest = Sha256.start();
        try (InputStream in = content.open();
                OutputStream out =
                        new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest)) {
            in.transferTo(out);
        }
        return new Staged(Sha256.end(digest), Optional.of(file), published.isPresent());
    }

    private static Optional<String> hashIfSame(Content content, Path published) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream mine = content.open();
                InputStream theirs = Files.newInputStream(published, LinkOption.NOFOLLOW_LINKS)) {
            byte[] chunk = new byte[CHUNK];
            byte[] other = new byte[CHUNK];
            for (; ; ) {
                int n = mine.readNBytes(chunk, 0, CHUNK);
                int m = theirs.readNBytes(other, 0, CHUNK);
                if (!Arrays.equals(chunk, 0, n, other, 0, m)) {
                    return Optional.empty();
                }
                if (n == 0) {
                    return Optional.of(Sha256.end(digest));
                }
                digest.update(chunk, 0, n);
            }
        }
    }
}
