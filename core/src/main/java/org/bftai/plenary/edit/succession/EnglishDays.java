package org.bftai.plenary.edit.succession;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.bftai.plenary.event.DateValue;

/** Dates of the last edition as comments tell them: {@code Fri July 11}. */
final class EnglishDays {
    private EnglishDays() {}

    /** Return a date in words; the year only where it is not that of the edition. */
    static String of(DateValue value, int edition) {
        if (value instanceof DateValue.Moment moment) {
            return day(moment.at().toLocalDate(), edition) + ", " + moment.at().toLocalTime() + " " + moment.zone();
        }
        if (value instanceof DateValue.Days days && !days.from().equals(days.to())) {
            String weekdays = weekday(days.from()) + "–" + weekday(days.to()) + " ";
            boolean together = YearMonth.from(days.from()).equals(YearMonth.from(days.to()));
            String last = together ? "" + days.to().getDayOfMonth() : monthDay(days.to());
            return weekdays + monthDay(days.from()) + "–" + last + year(days.to(), edition);
        }
        if (value instanceof DateValue.Month month) {
            return name(month.month().getMonth().name()) + year(month.month().atDay(1), edition);
        }
        return value.first().map(day -> day(day, edition)).orElse("TBA");
    }

    private static String day(LocalDate day, int edition) {
        return weekday(day) + " " + monthDay(day) + year(day, edition);
    }

    private static String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return name(weekday.name()).substring(0, 3);
    }

    private static String monthDay(LocalDate day) {
        Month month = day.getMonth();
        return name(month.name()) + " " + day.getDayOfMonth();
    }

    private static String year(LocalDate day, int edition) {
        return day.getYear() == edition ? "" : ", " + day.getYear();
    }

    private static String name(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
