package org.bftai.plenary.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** A date as precisely as it is known. */
public sealed interface DateValue {
    /** Return the first day it names; empty for one that is to be announced. */
    Optional<LocalDate> first();

    /** Return the last day it names; empty for one that is to be announced. */
    Optional<LocalDate> last();

    /** Return whether it is known to the day. */
    default boolean isExact() {
        return !(this instanceof Month) && !(this instanceof Unknown);
    }

    /** Return it as {@code event.yml} has it, such as {@code 2025-07-11 17:00 UTC}. */
    String written();

    /** A day of the calendar. */
    record Day(LocalDate date) implements DateValue {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(date);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(date);
        }

        @Override
        public String written() {
            return date.toString();
        }
    }

    /**
     * A minute of a day.
     *
     * @param at by the clocks of the zone, which show it; where they show it twice, when they are put back, the first
     *     time counts: who keeps it is in time by either
     */
    record Moment(LocalDateTime at, Zone zone) implements DateValue {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(at.toLocalDate());
        }

        @Override
        public Optional<LocalDate> last() {
            return first();
        }

        @Override
        public String written() {
            return at.toLocalDate() + " " + at.toLocalTime() + " " + zone;
        }
    }

    /** Several days, the last one included; it is not before the first. */
    record Days(LocalDate from, LocalDate to) implements DateValue {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(to);
        }

        @Override
        public String written() {
            return from + "/" + to;
        }
    }

    /** A month, where the day is not yet known. */
    record Month(YearMonth month) implements DateValue {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public String written() {
            return month.toString();
        }
    }

    /** To be announced. */
    record Unknown() implements DateValue {
        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }

        @Override
        public String written() {
            return "TBA";
        }
    }
}
