package org.bftai.plenary.prose;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;

/** Writes dates in the English of messages. */
final class Wording {
    private Wording() {}

    static String month(int month) {
        return name(Month.of(month));
    }

    static String weekday(int weekday) {
        return name(DayOfWeek.of(weekday));
    }

    static String day(LocalDate day) {
        return month(day.getMonthValue()) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    static String days(DayRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (days.isOneDay()) {
            return day(first);
        }
        boolean month = YearMonth.from(first).equals(YearMonth.from(last));
        if (month && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return month(first.getMonthValue()) + " " + first.getYear();
        }
        return month
                ? month(first.getMonthValue()) + " " + first.getDayOfMonth() + "–" + last.getDayOfMonth() + ", "
                        + first.getYear()
                : day(first) + " – " + day(last);
    }

    static String utc(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return day(time.toLocalDate())
                + String.format(Locale.ROOT, ", %02d:%02d UTC", time.getHour(), time.getMinute());
    }

    /** Java's constants are the English names, in every release. */
    private static String name(Enum<?> constant) {
        String name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Return a number with the ordinal that English has for it. */
    static String ordinal(int number) {
        int tens = number % 100 / 10;
        return number
                + switch (tens == 1 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
