package org.bftai.plenary.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sees that files of a site change. What the system tells only wakes it: how the files are then decides, so that bursts,
 * lost events, and editors that rename are all the same. It also looks unasked, which finds what the system does not tell:
 * on network drives, in folders that were deleted and come again.
 */
final class SourceWatcher implements AutoCloseable {
    /** So long nothing happens before a save counts as done. */
    private static final Duration QUIET = Duration.ofMillis(15);

    /** A save that goes on and on is shown half-way. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** How often it looks unasked, unless looking takes long. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Looking takes at most one part in so many of the time. */
    private static final int SHARE = 20;

    /** Takes changes, on the watcher's thread, which meanwhile waits. */
    @FunctionalInterface
    interface Listener {
        /**
         * Something changed.
         *
         * @param files at least one
         * @param since when it was first seen, by {@link System#nanoTime}
         */
        void changed(List<Path> files, long since);
    }

    private final Supplier<Collection<SourceRoot>> roots;
    private final Listener listener;
    private final FolderWatch watch = new FolderWatch();
    private final Thread thread;
    private SourceState state;

    SourceWatcher(Supplier<Collection<SourceRoot>> roots, Listener listener) {
        this.roots = roots;
        this.listener = listener;
        this.state = SourceState.of(roots.get(), watch::add);
        this.thread = new Thread(this::run, "plenary-watcher");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        Duration pause = PAUSE;
        try {
            while (!watch.isClosed()) {
                boolean told = watch.await(pause);
                long since = System.nanoTime();
                while (told && System.nanoTime() - since < PATIENCE.toNanos() && watch.await(QUIET)) {
                    // It goes on.
                }
                long looking = System.nanoTime();
                SourceState now = SourceState.of(roots.get(), watch::add);
                while (now.isHalfWritten(state) && System.nanoTime() - since < PATIENCE.toNanos()) {
                    watch.await(QUIET);
                    looking = System.nanoTime();
                    now = SourceState.of(roots.get(), watch::add);
                }
                Duration took = Duration.ofNanos(System.nanoTime() - looking).multipliedBy(SHARE);
                pause = took.compareTo(PAUSE) > 0 ? took : PAUSE;
                List<Path> changed = now.changedSince(state, told);
                state = now;
                if (!changed.isEmpty() && !watch.isClosed()) {
                    listener.changed(changed, since);
                }
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    /** End it, and wait for a build that is on. */
    @Override
    public void close() {
        watch.close();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
