package org.bftai.plenary.liquid;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Collection;

/** What one expansion may take. The library sets no limits. */
final class Budget {
    /** Rounds of loops, all together. */
    static final int ITERATIONS = 10_000;

    /** The longest result, in UTF-16 units. */
    static final int LONGEST = 1 << 20;

    /** All that is made on the way, in UTF-16 units; items of lists weigh more. */
    private static final long WORK = 8L * LONGEST;

    /** The last resort: on a busy machine a page that is in order must not run into it. */
    private static final long NANOSECONDS = 10_000_000_000L;

    /** What an item of a list weighs. */
    private static final int ITEM = 8;

    private static final int DIGITS = 400;

    private long deadline;
    private int iterations;
    private long work;

    /** Take one round of a loop. */
    void iterate() {
        if (++iterations > ITERATIONS) {
            throw new LimitReached("loops run more than " + ITERATIONS + " times");
        }
        look();
    }

    /** Take what was made. */
    void take(long units) {
        work += 1 + units;
        if (units > LONGEST || work > WORK) {
            throw tooLong();
        }
        look();
    }

    /** Take a value that was made, and return it. */
    Object taken(Object value) {
        if (value instanceof CharSequence text) {
            take(text.length());
        } else if (value instanceof Collection<?> items) {
            take((long) ITEM * items.size());
        } else if (value != null && value.getClass().isArray()) {
            take((long) ITEM * Array.getLength(value));
        } else {
            take(value instanceof BigDecimal number && isLong(number) ? LONGEST + 1L : 1);
        }
        return value;
    }

    /** Return the sentence on what is too long. */
    static LimitReached tooLong() {
        return new LimitReached("the text grows beyond " + LONGEST + " signs");
    }

    /** Give back time that others took. */
    void excuse(long nanoseconds) {
        deadline += nanoseconds;
    }

    /** The time begins with the first look, when all classes are loaded. */
    private void look() {
        long now = System.nanoTime();
        deadline = deadline == 0 ? now + NANOSECONDS : deadline;
        if (now - deadline > 0) {
            throw new LimitReached("the text takes longer than ten seconds to expand");
        }
    }

    private static boolean isLong(BigDecimal number) {
        return number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS;
    }
}
