package org.bftai.plenary.template;

import freemarker.core.Environment;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Interrupts renders that take too long. One thread looks at all of them now and then, so a page costs next to nothing. */
final class TimeKeeper implements AutoCloseable {
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private final long limit;
    private final ScheduledExecutorService looks;

    TimeKeeper(Duration limit) {
        this.limit = limit.toNanos();
        looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "template-time");
            thread.setDaemon(true);
            return thread;
        });
        long pause = Math.max(1, limit.toMillis() / 20);
        looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Begin a render on the calling thread. */
    Run begin() {
        Run run = new Run(Thread.currentThread(), System.nanoTime());
        running.add(run);
        return run;
    }

    private void look() {
        long now = System.nanoTime();
        running.forEach(run -> run.interruptAfter(now));
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    /** A look over the shoulder of a thread that goes on: mostly right, and good enough to name a file. */
    private static @Nullable String template(Environment page) {
        try {
            return page.getCurrentTemplate().getSourceName();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** A render in progress, to be closed by the thread that began it. */
    final class Run implements AutoCloseable {
        private final Thread thread;
        private final long start;
        private @Nullable Environment page;
        private boolean ended;
        private boolean overrun;
        private @Nullable String place;

        private Run(Thread thread, long start) {
            this.thread = thread;
            this.start = start;
        }

        /** Return whether this render was interrupted because its time was up. */
        synchronized boolean overrun() {
            return overrun;
        }

        /** Return the template that was running then, as messages call it, where that can be told. */
        synchronized Optional<String> place() {
            return Optional.ofNullable(place);
        }

        /** Say what is rendered. */
        synchronized void watch(Environment rendered) {
            page = rendered;
        }

        private synchronized void interruptAfter(long now) {
            if (!ended && !overrun && now - start > limit) {
                overrun = true;
                place = page == null ? null : template(page);
                thread.interrupt();
            }
        }

        /** End the render; an interrupt of ours does not outlive it. */
        @Override
        public synchronized void close() {
            ended = true;
            running.remove(this);
            if (overrun) {
                Thread.interrupted();
            }
        }
    }
}
