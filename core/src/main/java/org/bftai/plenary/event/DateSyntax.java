package org.bftai.plenary.event;

import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_ZONE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Reads one date of {@code event.yml}, strictly: a day that the calendar does not have is an error. */
final class DateSyntax {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\S+?)\\s*/\\s*(\\S+)");
    private static final Pattern TIMED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T]+(\\d{1,2}:\\d{2})(?:\\s+(\\S.*))?");
    private static final String FORMS = "write 2025-07-11, 2025-07-11 17:00 UTC, 2025-09-29/2025-09-30, 2025-07 or TBA";

    private final DayEnd dayEnd;
    private final DiagnosticSink sink;

    /** Where a part of the date is written. */
    interface Parts {
        Location at(int start, int end);
    }

    DateSyntax(DayEnd dayEnd, DiagnosticSink sink) {
        this.dayEnd = dayEnd;
        this.sink = sink;
    }

    /** Return the value, or nothing where it cannot be read or is not of the kind, which is reported. */
    Optional<DateValue> read(String text, Parts parts, Kind kind) {
        if (text.equals("TBA")) {
            return Optional.of(new DateValue.Unknown());
        }
        if (MONTH.matcher(text).matches()) {
            return month(text, parts);
        }
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            return fits(kind.hasTime(), text, parts, kind, "takes a day without a time")
                    ? moment(timed, parts)
                    : Optional.empty();
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches() && !NumericDate.looksLike(text) && days.group(1).matches("[\\d-]+")) {
            return fits(kind.hasDays(), text, parts, kind, "is one day") ? days(days, text, parts) : Optional.empty();
        }
        return day(text, parts).map(DateValue.Day::new);
    }

    /** Read a day of the calendar. */
    Optional<LocalDate> day(String text, Parts parts) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            sink.report(
                    EVENT_VALUE,
                    parts.at(0, text.length()),
                    "'" + text + "' is no date",
                    EnglishDate.read(text)
                            .map(d -> "write " + d)
                            .or(() -> NumericDate.hint(text))
                            .orElse(FORMS));
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int number = Integer.parseInt(day.group(3));
        try {
            return Optional.of(LocalDate.of(year, month, number));
        } catch (DateTimeException e) {
            boolean noMonth = month < 1 || month > 12;
            int days = noMonth ? 31 : YearMonth.of(year, month).lengthOfMonth();
            sink.report(
                    EVENT_VALUE,
                    parts.at(0, text.length()),
                    "'" + text + "' is no date: "
                            + (noMonth
                                    ? "there is no month " + day.group(2)
                                    : EnglishDate.month(month) + " " + year + " has " + days + " days"),
                    noMonth
                            ? "write year, month and day, such as 2025-07-11"
                            : "its last day is " + YearMonth.of(year, month).atEndOfMonth());
            return Optional.empty();
        }
    }

    /** Read a time of day with its zone, as {@code dates.default} has it. */
    Optional<DayEnd> dayEnd(String text, Parts parts) {
        String[] words = text.split("\\s+", 2);
        boolean zoneAlone = words.length < 2 && Zone.parse(text).isPresent();
        Optional<LocalTime> time = zoneAlone ? Optional.empty() : time(words[0], parts, 0);
        if (words.length < 2) {
            if (zoneAlone || time.isPresent()) {
                sink.report(
                        EVENT_VALUE,
                        parts.at(0, text.length()),
                        "'" + text + "' has no " + (zoneAlone ? "time of day" : "zone"),
                        "write it like 23:59 AoE");
            }
            return Optional.empty();
        }
        Optional<Zone> zone = zone(words[1], parts, text.length() - words[1].length());
        return time.flatMap(t -> zone.map(z -> new DayEnd(t, z)));
    }

    private Optional<DateValue> month(String text, Parts parts) {
        int month = Integer.parseInt(text.substring(5));
        if (month < 1 || month > 12) {
            sink.report(
                    EVENT_VALUE,
                    parts.at(0, text.length()),
                    "'" + text + "' is no month: there is no month " + text.substring(5),
                    "write year and month, such as 2025-07");
            return Optional.empty();
        }
        return Optional.of(new DateValue.Month(YearMonth.of(Integer.parseInt(text.substring(0, 4)), month)));
    }

    private Optional<DateValue> days(Matcher days, String text, Parts parts) {
        Optional<LocalDate> from = day(days.group(1), parts);
        int second = days.start(2);
        Optional<LocalDate> to = day(days.group(2), (a, b) -> parts.at(second + a, second + b));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            sink.report(
                    EVENT_VALUE,
                    parts.at(0, text.length()),
                    "the last day is before the first",
                    "write " + days.group(2) + "/" + days.group(1));
            return Optional.empty();
        }
        return Optional.of(new DateValue.Days(from.get(), to.get()));
    }

    private Optional<DateValue> moment(Matcher timed, Parts parts) {
        Optional<LocalDate> day = day(timed.group(1), parts);
        Optional<LocalTime> time = time(timed.group(2), parts, timed.start(2));
        boolean zoned = timed.group(3) != null;
        Optional<Zone> zone = zoned ? zone(timed.group(3), parts, timed.start(3)) : Optional.of(dayEnd.zone());
        Location at = parts.at(timed.start(2), timed.end(2));
        Optional<DateValue> moment = day.flatMap(d ->
                        time.flatMap(t -> zone.map(z -> new DateValue.Moment(d.atTime(t), z))))
                .filter(m -> shown(m, at))
                .map(m -> m);
        if (!zoned && moment.isPresent()) {
            sink.report(
                    DATE_ZONE,
                    at,
                    "'" + timed.group(2) + "' has no zone: read as " + dayEnd.zone(),
                    "write " + timed.group(1) + " " + timed.group(2) + " " + dayEnd.zone());
        }
        return moment;
    }

    /** Return whether clocks show it: in spring they are put forward over an hour. */
    private boolean shown(DateValue.Moment moment, Location at) {
        ZoneOffsetTransition change = moment.zone().id().getRules().getTransition(moment.at());
        if (change == null || !change.isGap()) {
            return true;
        }
        LocalDateTime before = change.getDateTimeBefore();
        LocalDateTime after = change.getDateTimeAfter();
        sink.report(
                EVENT_VALUE,
                at,
                "'" + moment.written() + "' is no time: clocks go from " + before.toLocalTime() + " to "
                        + after.toLocalTime() + " there",
                "write " + new DateValue.Moment(before.minusMinutes(1), moment.zone()).written() + " or "
                        + new DateValue.Moment(after, moment.zone()).written());
        return false;
    }

    private Optional<LocalTime> time(String text, Parts parts, int from) {
        if (text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            return Optional.of(LocalTime.parse(text));
        }
        sink.report(
                EVENT_VALUE,
                parts.at(from, from + text.length()),
                "'" + text + "' is no time of day",
                text.equals("24:00") ? "write 23:59, or 00:00 of the next day" : "write it like 09:00 or 23:59");
        return Optional.empty();
    }

    private Optional<Zone> zone(String text, Parts parts, int from) {
        Optional<Zone> zone = Zone.parse(text);
        if (zone.isEmpty()) {
            sink.report(
                    EVENT_VALUE, parts.at(from, from + text.length()), "'" + text + "' is no zone", Zone.hint(text));
        }
        zone.filter(Zone::isInverted)
                .ifPresent(z -> sink.report(
                        DATE_ZONE,
                        parts.at(from, from + text.length()),
                        "'" + text + "' is the opposite of what it looks like (POSIX counts west of Greenwich)",
                        "write UTC"
                                + text.substring("Etc/GMT".length())
                                        .replace('+', '_')
                                        .replace('-', '+')
                                        .replace('_', '-')));
        return zone;
    }

    private boolean fits(boolean fits, String text, Parts parts, Kind kind, String what) {
        if (!fits) {
            String instead = kind.hasTime()
                    ? "write its last day; for days from … to …: kind: interval"
                    : "write the day alone; for an instant: kind: deadline";
            sink.report(
                    EVENT_VALUE,
                    parts.at(0, text.length()),
                    "a date of kind '" + kind.word() + "' " + what,
                    kind.hasDays() ? "write a day, or 2025-09-29/2025-09-30" : instead);
        }
        return fits;
    }
}
