package org.bftai.plenary.output;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The lock of one build on one output folder. The system gives it back when the process dies, however it dies.
 *
 * <p>Two files: {@code lock} is locked and never read, because closing any channel to it would give the lock of this
 * process back; {@code owner} says whose it is. Both are removed at the end.
 */
final class BuildLock implements AutoCloseable {
    /** Another build has the lock. */
    static final class Busy extends Exception {
        private static final long serialVersionUID = 1;

        Busy(String owner) {
            super(owner);
        }
    }

    /** Makes the folder of the lock. */
    @FunctionalInterface
    interface Preparation {
        void run() throws IOException;
    }

    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final FileChannel channel;

    private BuildLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Take the lock in a folder, which the preparation makes: a build that ends at this moment may remove it. */
    static BuildLock take(Path folder, Preparation preparation) throws IOException, Busy {
        // Between threads the monitor, between processes the lock.
        synchronized (BuildLock.class) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                preparation.run();
                if (owner(folder).equals(self())) {
                    throw new Busy(self());
                }
                Optional<BuildLock> lock = tryLock(folder);
                if (lock.isPresent()) {
                    return lock.get();
                }
            }
            throw new Busy(owner(folder));
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(folder.resolve("owner"));
            Files.deleteIfExists(folder.resolve("lock"));
        }
    }

    /** Return empty where the file was removed before it was locked: then it has to be tried again. */
    private static Optional<BuildLock> tryLock(Path folder) throws IOException, Busy {
        Path file = folder.resolve("lock");
        boolean held = false;
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(file, CREATE, WRITE);
            // Far behind the content, which would be unreadable on Windows where it is locked.
            if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                throw new Busy(owner(folder));
            }
            if (!isStill(file, channel)) {
                return Optional.empty();
            }
            Files.writeString(folder.resolve("owner"), self());
            held = true;
            return Optional.of(new BuildLock(folder, channel));
        } catch (OverlappingFileLockException e) {
            throw new Busy(self());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (channel != null && !held) {
                channel.close();
            }
        }
    }

    /**
     * Java cannot say whether a channel and a path are one file, and opening the path again is forbidden: give the file
     * a length by chance and see whether the path has it.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        int length = ThreadLocalRandom.current().nextInt(1, 1 << 20);
        channel.truncate(0).write(ByteBuffer.allocate(1), length - 1);
        return Files.exists(file) && Files.size(file) == length;
    }

    private static String owner(Path folder) throws IOException {
        try {
            return Files.readString(folder.resolve("owner"));
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Number and start tell processes apart, also when a number is used again. */
    private static String self() {
        ProcessHandle process = ProcessHandle.current();
        Optional<Instant> start = process.info().startInstant();
        return process.pid() + start.map(s -> " " + s.toEpochMilli()).orElse("");
    }
}
