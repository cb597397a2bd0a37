package org.bftai.plenary.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.StringJoiner;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.DayEnd;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Kind;
import org.bftai.plenary.event.Revision;
import org.bftai.plenary.event.Status;

/**
 * The dates of an edition as a calendar to subscribe to: iCalendar, RFC 5545, with the properties of RFC 7986 for the
 * calendar as a whole.
 *
 * <p>Instants are in UTC, so that no rules of zones are needed. What a date was and when it was changed comes from its
 * history, and so do all stamps: the same facts give the same bytes. A date keeps its UID when it is moved, and {@code
 * SEQUENCE} counts how often it was, so that calendars move their entry and do not make a second one.
 */
final class DatesCalendar {
    private final EditionFacts edition;
    private final ChangeWords changes;

    private DatesCalendar(EditionFacts edition) {
        this.edition = edition;
        this.changes = new ChangeWords(edition);
    }

    /** Return the file's text, with every date that is known to the day. */
    static String of(EditionFacts edition) {
        return new DatesCalendar(edition).text();
    }

    private String text() {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Plenary//Plenary//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", edition.title())
                .text("X-WR-CALNAME", edition.title())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        edition.event().dates().all().stream().filter(d -> d.value().isExact()).forEach(d -> write(d, lines));
        return lines.line("END", "VCALENDAR").toString();
    }

    private void write(EventDate date, ContentLines lines) {
        Revision revision = Revision.inForce(date);
        Instant stamp = revision.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        lines.line("BEGIN", "VEVENT")
                .text("UID", uid(date))
                .instant("DTSTAMP", stamp)
                .instant("LAST-MODIFIED", stamp)
                .line("SEQUENCE", "" + revision.number());
        time(date, lines);
        lines.text("SUMMARY", summary(revision)).text("DESCRIPTION", description(revision));
        place(date).ifPresent(place -> lines.text("LOCATION", place));
        edition.about(date).or(edition::home).ifPresent(url -> lines.line("URL", url));
        lines.line("STATUS", status()).line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    /** The id of a date, its year and what else tells it from those of the same host. */
    private String uid(EventDate date) {
        StringJoiner id = new StringJoiner(".");
        id.add(date.id());
        for (String part : new String[] {edition.year(), edition.path()}) {
            if (!part.isEmpty()) {
                id.add(part);
            }
        }
        return id + "@" + edition.authority();
    }

    private static void time(EventDate date, ContentLines lines) {
        DateValue value = date.value();
        if (date.kind() == Kind.DEADLINE || date.kind() == Kind.OPENS) {
            Instant instant = date.begins(value).orElseThrow();
            lines.instant("DTSTART", instant).instant("DTEND", instant.plus(Duration.ofMinutes(1)));
        } else {
            // The end is the first day that is no longer part of it, §3.6.1.
            lines.day("DTSTART", value.first().orElseThrow())
                    .day("DTEND", value.last().orElseThrow().plusDays(1));
        }
    }

    private String summary(Revision revision) {
        EventDate date = revision.date();
        StringJoiner more = new StringJoiner(", ", " (", ")").setEmptyValue("");
        date.clock(revision.value()).map(DayEnd::toString).ifPresent(more::add);
        changes.kind(revision).ifPresent(more::add);
        return edition.title() + ": " + edition.words().label(date) + more;
    }

    private String description(Revision revision) {
        StringJoiner text = new StringJoiner(" ");
        text.add(changes.complete(revision.date(), revision.value()) + ".");
        changes.sentence(revision).ifPresent(text::add);
        boolean itself = revision.date().kind() == Kind.EVENT;
        return edition.event().name().filter(n -> itself).map(n -> n + "\n").orElse("") + text;
    }

    private Optional<String> place(EventDate date) {
        return edition.place().filter(p -> date.kind() == Kind.EVENT).map(Event.Place::line);
    }

    private String status() {
        Status status = edition.event().status();
        return status == Status.CANCELLED ? "CANCELLED" : status == Status.POSTPONED ? "TENTATIVE" : "CONFIRMED";
    }
}
