package org.bftai.plenary;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.bftai.plenary.render.Work;
import org.bftai.plenary.render.WorkListener;

/**
 * Says on one line of a terminal what a build is at, once it takes longer than a second. The line is rewritten in place,
 * and gone when this is closed, before anything else is printed.
 */
public final class ProgressLine implements WorkListener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** As often as eyes can follow. */
    private static final Duration PACE = Duration.ofMillis(100);

    private final PrintStream out;
    private final InstantSource clock;
    private Instant next;
    private int shown;

    /**
     * Begin to wait.
     *
     * @param out a terminal
     * @param clock tells how long it takes
     */
    public ProgressLine(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.next = clock.instant().plus(PATIENCE);
    }

    /**
     * Return whether somebody watches who wants to see a line change: not in continuous builds, which keep what is
     * printed, nor on terminals that cannot go back to the beginning of a line.
     *
     * @param environment that of the process
     * @param terminal whether what is printed goes to a terminal
     */
    public static boolean isWelcome(Map<String, String> environment, boolean terminal) {
        String ci = environment.getOrDefault("CI", "");
        boolean continuous = !ci.isEmpty() && !ci.equals("false");
        return terminal && !continuous && !"dumb".equals(environment.get("TERM"));
    }

    @Override
    public void progress(Work work, int done, int of) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        String words = work.words(done, of);
        out.print("\r" + words + " ".repeat(Math.max(0, shown - words.length())));
        out.flush();
        shown = words.length();
        next = now.plus(PACE);
    }

    /** Take the line away. */
    @Override
    public void close() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }
}
