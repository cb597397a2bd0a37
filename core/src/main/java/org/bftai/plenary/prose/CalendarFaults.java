package org.bftai.plenary.prose;

import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_IMPOSSIBLE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_WEEKDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bftai.plenary.prose.DateMention.Part;
import org.bftai.plenary.prose.DateMention.Weekday;
import org.bftai.plenary.source.TextRange;

/** Holds dates to the calendar: days that do not exist, ordinals, weekdays. */
final class CalendarFaults {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    /** A date without a year is taken to be so near to the event, in days. */
    private static final int BEFORE_EVENT = 300;

    private static final int AFTER_EVENT = 150;

    private final KnownEvent edition;

    CalendarFaults(KnownEvent edition) {
        this.edition = edition;
    }

    /** Find what is wrong with a date of a text. */
    List<ProseFinding> find(DateMention date, Reading reading) {
        if (!date.exists()) {
            return List.of(impossible(date, reading.text()));
        }
        if (date.ordinal().isEmpty() && date.weekday().isEmpty()) {
            return List.of();
        }
        Optional<ProseFinding> weekday =
                date.part() == Part.ALONE ? date.weekday().flatMap(w -> weekday(date, w, reading)) : Optional.empty();
        return Stream.of(ordinal(date), weekday).flatMap(Optional::stream).toList();
    }

    private static Optional<ProseFinding> ordinal(DateMention date) {
        String right = Wording.ordinal(date.day().orElse(0));
        return date.ordinal()
                .filter(ordinal -> ORDINALS.contains(ordinal.toLowerCase(Locale.ROOT)))
                .map(ordinal -> date.day().orElse(0) + ordinal)
                .filter(written -> !written.equalsIgnoreCase(right))
                .map(written -> new ProseFinding(
                        DATE_IMPOSSIBLE, date.range(), "'" + written + "' is no English number", "write " + right));
    }

    private static ProseFinding impossible(DateMention date, String text) {
        String written = written(text, date.range());
        String hint = date.month() > 12
                ? "there are twelve months"
                : date.year()
                        .map(y -> Wording.month(date.month()) + " " + y + " has "
                                + YearMonth.of(y, date.month()).lengthOfMonth() + " days")
                        .orElseGet(() -> Wording.month(date.month()) + " has "
                                + Month.of(date.month()).maxLength() + " days");
        return new ProseFinding(DATE_IMPOSSIBLE, date.range(), "there is no '" + written + "'", hint);
    }

    private Optional<ProseFinding> weekday(DateMention date, Weekday weekday, Reading reading) {
        List<LocalDate> days = date.year().map(List::of).orElseGet(() -> years(date, reading)).stream()
                .flatMap(year -> day(date, year).stream())
                .toList();
        boolean fits = date.swappable()
                || days.stream().anyMatch(day -> day.getDayOfWeek().getValue() == weekday.number());
        if (days.isEmpty() || fits) {
            return Optional.empty();
        }
        String right = Wording.weekday(days.get(0).getDayOfWeek().getValue());
        TextRange range = weekday.range();
        return Optional.of(new ProseFinding(
                DATE_WEEKDAY,
                range,
                "'" + written(reading.text(), range) + "' is not the weekday of " + Wording.day(days.get(0)),
                "it is a " + right + "; correct the weekday or the day"));
    }

    /** Return the years that a date without one may be of; none where it is of another edition. */
    private List<Integer> years(DateMention date, Reading reading) {
        if (reading.circumstances().isOfAnother(date.year())) {
            return List.of();
        }
        Optional<DayRange> event = edition.event();
        if (event.isEmpty()) {
            return edition.year().map(List::of).orElse(List.of());
        }
        LocalDate earliest = event.get().first().minusDays(BEFORE_EVENT);
        LocalDate latest = event.get().last().plusDays(AFTER_EVENT);
        return IntStream.rangeClosed(earliest.getYear(), latest.getYear())
                .filter(year -> day(date, year)
                        .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static Optional<LocalDate> day(DateMention date, int year) {
        return date.monthDay().filter(day -> day.isValidYear(year)).map(day -> day.atYear(year));
    }

    static String written(String text, TextRange range) {
        return text.substring(range.start(), range.end()).strip().replaceAll("\\s+", " ");
    }
}
