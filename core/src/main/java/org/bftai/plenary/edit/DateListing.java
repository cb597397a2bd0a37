package org.bftai.plenary.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.Terminal;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Kind;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.State;
import org.bftai.plenary.event.Step;

/** The dates of an event, for somebody who is about to move one. */
public final class DateListing {
    private final Event event;
    private final Function<EventDate, String> labels;
    private final Instant now;

    /**
     * Make a listing.
     *
     * @param labels what pages call a date
     * @param now by which dates are open or past
     */
    public DateListing(Event event, Function<EventDate, String> labels, Instant now) {
        this.event = event;
        this.labels = labels;
        this.now = now;
    }

    /**
     * Return the lines to print.
     *
     * @param command that moves dates, as it is typed, without its options
     */
    public List<String> lines(String command) {
        List<EventDate> dates = event.dates().all();
        if (dates.isEmpty()) {
            return List.of("event.yml has no dates yet: add lines such as", "  dates:", "    submission: 2025-07-04");
        }
        Progress progress = new Progress(event.dates(), now);
        List<String> lines = new ArrayList<>();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        lines.add(
                "dates" + event.title().map(t -> " of " + Terminal.visible(t)).orElse("") + " on " + today + " (UTC):");
        lines.addAll(Columns.aligned(dates.stream()
                .map(d -> List.of(
                        d.id(),
                        Terminal.visible(labels.apply(d)),
                        MovedDate.shown(d, d.value()),
                        progress.of(d) == State.TBA ? "" : progress.of(d).word(),
                        history(d)))
                .toList()));
        lines.add("to move one:");
        lines.add("  " + command + " -Dto=\"" + example(progress) + "\"");
        return lines;
    }

    private static String history(EventDate date) {
        List<Step> gone = date.history().superseded();
        if (gone.isEmpty()) {
            return "";
        }
        String announced = date.history()
                .inForce()
                .announced()
                .map(day -> ", changed " + day)
                .orElse("");
        return gone.stream().map(s -> s.value().written()).collect(Collectors.joining(", then ", "was ", announced));
    }

    /** Suggest a week more for the deadline that comes next; no day where nobody knows one. */
    private static String example(Progress progress) {
        List<EventDate> all = progress.dates().all();
        Optional<EventDate> next = progress.ahead().stream()
                .filter(d -> d.kind() == Kind.DEADLINE)
                .findFirst()
                .or(progress::next);
        EventDate date = next.orElse(all.get(0));
        return date.id() + "=" + next.map(d -> later(d.value())).orElse("YYYY-MM-DD");
    }

    private static String later(DateValue value) {
        if (value instanceof DateValue.Moment moment) {
            return new DateValue.Moment(moment.at().plusWeeks(1), moment.zone()).written();
        }
        if (value instanceof DateValue.Days days) {
            return new DateValue.Days(days.from().plusWeeks(1), days.to().plusWeeks(1)).written();
        }
        return value.last().map(day -> day.plusWeeks(1).toString()).orElse("YYYY-MM-DD");
    }
}
