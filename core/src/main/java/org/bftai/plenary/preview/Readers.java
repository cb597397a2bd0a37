package org.bftai.plenary.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Browsers that look at the preview, each at one theme, and wait for something new. Safe for several threads. */
final class Readers {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Map<String, Integer> themes = new HashMap<>();
    private long version;
    private boolean closed;

    /** Somebody begins to look at the site in a theme. */
    void enter(String theme) {
        lock.lock();
        try {
            themes.merge(theme, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    /** Somebody no longer does. */
    void leave(String theme) {
        lock.lock();
        try {
            themes.computeIfPresent(theme, (t, count) -> count == 1 ? null : count - 1);
        } finally {
            lock.unlock();
        }
    }

    /** Return the themes that somebody looks at. */
    Set<String> themes() {
        lock.lock();
        try {
            return Set.copyOf(themes.keySet());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Wait until something is shown that was not in a version, for some time at most.
     *
     * @return the version that is shown; -1 when it is over
     */
    long await(long known, long milliseconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (version == known && !closed && left > 0) {
                left = change.awaitNanos(left);
            }
            return closed ? -1 : version;
        } finally {
            lock.unlock();
        }
    }

    /** Something new is shown. */
    void tell() {
        lock.lock();
        try {
            version++;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** It is over. */
    void close() {
        lock.lock();
        try {
            closed = true;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
