package org.bftai.plenary.prose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes dates in the English of messages. */
final class Wording {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Wording() {}

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String weekday(int weekday) {
        return WEEKDAYS.get(weekday - 1);
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
