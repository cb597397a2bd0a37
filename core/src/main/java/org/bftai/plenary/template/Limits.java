package org.bftai.plenary.template;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What rendering one page may take.
 *
 * @param time of the wall clock
 * @param output in UTF-16 units
 */
record Limits(Duration time, int output) {
    static final int MEBI = 1024 * 1024;

    static final Limits USUAL = new Limits(Duration.ofSeconds(10), 32 * MEBI);

    /** Return the time for a message: {@code 10}, {@code 0.2}. */
    String seconds() {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
