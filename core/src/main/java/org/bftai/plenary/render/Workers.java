package org.bftai.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many pages at once, one thread for each processor; results keep the order of what was given. */
public final class Workers implements AutoCloseable {
    /** Deep pages and templates recurse; the machine's default differs from system to system. In bytes. */
    private static final long STACK = 4L << 20;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool;
    private final WorkListener listener;

    public Workers() {
        this(WorkListener.NONE);
    }

    /**
     * Make workers.
     *
     * @param listener is told how far they are
     */
    public Workers(WorkListener listener) {
        this.listener = listener;
        AtomicInteger number = new AtomicInteger();
        pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "plenary-" + number.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Apply a function to every item; the first failure, if there is one, is thrown. */
    public <T, R> List<R> map(Work work, List<T> items, Function<? super T, ? extends R> function) {
        int chunk = Math.max(1, Math.min(64, items.size() / (threads * 4)));
        List<Future<List<R>>> futures = new ArrayList<>();
        for (int from = 0; from < items.size(); from += chunk) {
            List<T> part = items.subList(from, Math.min(items.size(), from + chunk));
            futures.add(pool.submit(() -> part.stream().<R>map(function).toList()));
        }
        List<R> results = new ArrayList<>(items.size());
        for (Future<List<R>> future : futures) {
            results.addAll(get(future));
            listener.progress(work, results.size(), items.size());
        }
        return results;
    }

    /** Do something with every item; the first failure, if there is one, is thrown. */
    public <T> void each(Work work, List<T> items, Consumer<? super T> action) {
        map(work, items, item -> {
            action.accept(item);
            return item;
        });
    }

    /** Begin something whose result nobody waits for, such as getting a library ready. */
    public void start(Runnable task) {
        pool.execute(task);
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        }
    }

    /** End all threads, and wait for what they are at: who calls may be about to take the classes away. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
