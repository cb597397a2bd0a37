package org.bftai.plenary.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/**
 * Dates as one language writes them. The words are the interface's own, from {@code strings/<language>.yml}: those of Java
 * differ from one release to the next, and with them would the pages.
 *
 * @param words the interface in that language, by key
 */
public record DateWords(SortedMap<String, String> words) {
    /** Keys of the words that dates need, and what is written for calendars, feeds, mail and cards about them. */
    public static final List<String> KEYS = List.of(
            "coLocatedWith",
            "contact",
            "dateFull",
            "dateShort",
            "dateTime",
            "datesOf",
            "daysApart",
            "daysFull",
            "daysShort",
            "deadlinesAt",
            "extended",
            "extendedOn",
            "extendedTo",
            "importantDates",
            "mailClosing",
            "mailExtended",
            "mailGreeting",
            "mailMoved",
            "mailSender",
            "monthNames",
            "monthYear",
            "moved",
            "movedOn",
            "movedTo",
            "place",
            "previously",
            "statusCancelled",
            "statusMovedOnline",
            "statusPostponed",
            "submission",
            "toBeAnnounced",
            "topicsOfInterest",
            "was",
            "webSite",
            "weekdayNames",
            "withHost");

    /** Return a date with its year: {@code July 11, 2025}, {@code September 29–30, 2025}, {@code July 2025}. */
    public String full(DateValue value) {
        if (value instanceof DateValue.Days days && !days.from().equals(days.to())) {
            return range(days);
        }
        return value instanceof DateValue.Month month
                ? monthYear(month.month())
                : value.first().map(d -> day("dateFull", d, d)).orElseGet(() -> word("toBeAnnounced"));
    }

    /** Return a date without its year: {@code July 11}. */
    public String brief(DateValue value) {
        if (value instanceof DateValue.Days days && !days.from().equals(days.to())) {
            return sameMonth(days)
                    ? day("daysShort", days.from(), days.to())
                    : apart(day("dateShort", days.from(), days.from()), day("dateShort", days.to(), days.to()));
        }
        return value instanceof DateValue.Month month
                ? monthYear(month.month())
                : value.first().map(d -> day("dateShort", d, d)).orElseGet(() -> word("toBeAnnounced"));
    }

    /** Return a day with its year. */
    public String full(LocalDate day) {
        return day("dateFull", day, day);
    }

    /** Return a date as {@link #full(DateValue)} has it, with time and zone where it has those. */
    public String complete(EventDate date, DateValue value) {
        String full = full(value);
        return date.clock(value)
                .map(clock -> word("dateTime").replace("{date}", full).replace("{time}", clock.toString()))
                .orElse(full);
    }

    /** Return the name of a day of the week. */
    public String weekday(LocalDate day) {
        return name("weekdayNames", day.getDayOfWeek().getValue());
    }

    /** Return what a date is called: its own label, else the word for a well-known one. */
    public String label(EventDate date) {
        return date.label()
                .orElseGet(() ->
                        WellKnown.of(date.id()).map(known -> word(known.word())).orElse(date.id()));
    }

    /** Return a word of the interface, or its key where there is none. */
    public String word(String key) {
        return words.getOrDefault(key, key);
    }

    private String range(DateValue.Days days) {
        if (sameMonth(days)) {
            return day("daysFull", days.from(), days.to());
        }
        boolean sameYear = days.from().getYear() == days.to().getYear();
        return apart(day(sameYear ? "dateShort" : "dateFull", days.from(), days.from()), full(days.to()));
    }

    private String apart(String first, String last) {
        return word("daysApart").replace("{first}", first).replace("{last}", last);
    }

    private static boolean sameMonth(DateValue.Days days) {
        return YearMonth.from(days.from()).equals(YearMonth.from(days.to()));
    }

    private String monthYear(YearMonth month) {
        return word("monthYear")
                .replace("{month}", month(month.getMonthValue()))
                .replace("{year}", "" + month.getYear());
    }

    private String day(String pattern, LocalDate day, LocalDate last) {
        return word(pattern)
                .replace("{month}", month(day.getMonthValue()))
                .replace("{day}", number(day))
                .replace("{lastDay}", number(last))
                .replace("{year}", "" + day.getYear());
    }

    /** Some languages say the first of a month as an ordinal: 1er juillet. */
    private String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? words.getOrDefault("firstDay", "1") : "" + day.getDayOfMonth();
    }

    private String month(int month) {
        return name("monthNames", month);
    }

    /** Return one of the names that a word lists; where a site's own list is too short, the number. */
    private String name(String key, int number) {
        String[] names = word(key).split("\\s*,\\s*");
        return number <= names.length ? names[number - 1] : "" + number;
    }
}
