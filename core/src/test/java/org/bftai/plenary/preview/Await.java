package org.bftai.plenary.preview;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;

/** Waits for what other threads do: as long as it takes, and not for ever. */
final class Await {
    private static final Duration MOST = Duration.ofMinutes(1);

    private Await() {}

    /** Wait until something holds; fail with what is there otherwise. */
    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + MOST.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                Assertions.fail("waited in vain until " + what);
            }
            Thread.sleep(5);
        }
    }
}
