package org.bftai.plenary.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.DayEnd;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.Revision;
import org.bftai.plenary.event.State;
import org.bftai.plenary.event.Step;
import org.bftai.plenary.view.DateView;
import org.bftai.plenary.view.PastDateView;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of dates, in one language. */
final class DateViews {
    private final Progress progress;
    private final boolean takesPlace;
    private final DateWords words;
    private final PageText in;
    private final InlineText text;

    /**
     * Make views.
     *
     * @param takesPlace whether the dates still hold: nobody counts the days to what was called off
     */
    DateViews(Progress progress, boolean takesPlace, DateWords words, PageText in, InlineText text) {
        this.progress = progress;
        this.takesPlace = takesPlace;
        this.words = words;
        this.in = in;
        this.text = text;
    }

    DateView of(EventDate date) {
        DateValue value = date.value();
        List<Step> steps = date.history().steps();
        List<PastDateView> past = new ArrayList<>();
        for (int i = 0; i + 1 < steps.size(); i++) {
            past.add(past(date, steps.get(i), steps.get(i + 1)));
        }
        boolean dayIsExact = value instanceof DateValue.Day || value instanceof DateValue.Moment;
        return new DateView(
                date.id(),
                words.label(date),
                date.kind().word(),
                progress.of(date).word(),
                progress.next().filter(d -> takesPlace && d.equals(date)).isPresent(),
                words.full(value),
                words.brief(value),
                datetime(date, value),
                date.clock(value).map(DayEnd::toString).orElse(null),
                value.first().filter(d -> dayIsExact).map(words::weekday).orElse(null),
                date.begins(value)
                        .filter(b -> takesPlace)
                        .map(Instant::toString)
                        .orElse(null),
                date.ends(value).filter(e -> takesPlace).map(Instant::toString).orElse(null),
                change(date).orElse(null),
                date.history().changes() == 0
                        ? null
                        : date.history()
                                .inForce()
                                .announced()
                                .map(LocalDate::toString)
                                .orElse(null),
                List.copyOf(past),
                date.url().map(u -> text.urlFromHome(u, in)).orElse(null));
    }

    /** Return whether a deadline that lies ahead, and still holds, was put off. */
    boolean isExtended(EventDate date) {
        State state = progress.of(date);
        return takesPlace
                && state != State.PASSED
                && state != State.TBA
                && Revision.inForce(date).isExtension();
    }

    private PastDateView past(EventDate date, Step step, Step next) {
        return new PastDateView(
                words.full(step.value()),
                words.brief(step.value()),
                datetime(date, step.value()),
                next.announced().map(LocalDate::toString).orElse(null));
    }

    private static Optional<String> change(EventDate date) {
        if (date.history().changes() == 0) {
            return Optional.empty();
        }
        return Optional.of(Revision.inForce(date).isExtension() ? "extended" : "moved");
    }

    /** Return a date as HTML's {@code time} reads it: with its offset where it is an instant (HTML Standard, 2.3.5). */
    private static @Nullable String datetime(EventDate date, DateValue value) {
        if (value instanceof DateValue.Month month) {
            return month.month().toString();
        }
        Optional<LocalDate> day = value.first();
        if (day.isEmpty()) {
            return null;
        }
        return date.clock(value)
                .map(clock -> at(day.get(), clock).toString())
                .orElse(day.get().toString());
    }

    private static OffsetDateTime at(LocalDate day, DayEnd clock) {
        ZoneId zone = clock.zone().id();
        return day.atTime(clock.time()).atZone(zone).toOffsetDateTime();
    }
}
