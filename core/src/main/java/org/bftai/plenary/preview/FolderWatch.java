package org.bftai.plenary.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells that something happened in one of many folders, as far as the system can: where it has no watches left, nothing is
 * told. For one thread; closed by any.
 */
final class FolderWatch implements AutoCloseable {
    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private volatile boolean closed;

    FolderWatch() {
        service = open();
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Watch a folder from now on, if that is possible and not so already. */
    void add(Path folder) {
        @Nullable WatchKey known = keys.get(folder);
        if (service.isEmpty() || known != null && known.isValid()) {
            return;
        }
        try {
            keys.put(folder, folder.register(service.get(), ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
        } catch (IOException | ClosedWatchServiceException e) {
            keys.remove(folder);
        }
    }

    /** Wait until something happens, for some time at most; return whether something did. */
    boolean await(Duration most) throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(most.toMillis());
            return false;
        }
        try {
            @Nullable WatchKey key = service.get().poll(most.toNanos(), TimeUnit.NANOSECONDS);
            boolean found = key != null;
            for (; key != null; key = service.get().poll()) {
                key.pollEvents();
                if (!key.reset()) {
                    // The folder is gone; if one of that name comes again, it is another.
                    keys.values().remove(key);
                }
            }
            return found;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        service.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                // Nothing is asked of it any more.
            }
        });
    }
}
