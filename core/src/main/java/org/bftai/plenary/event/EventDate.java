package org.bftai.plenary.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * A date of an edition, with its history.
 *
 * @param id what placeholders call it: lower-case letters, digits, hyphens
 * @param label what its author calls it; empty takes the word for a well-known id
 * @param dayEnd when a day is over that says no time
 * @param venue whose clocks count for days of the event; empty where nobody knows yet
 * @param url where more is said of it, seen from the home page
 * @param track whose date it is, where an event has several
 * @param location where its key is written
 */
public record EventDate(
        String id,
        Optional<String> label,
        Kind kind,
        History history,
        DayEnd dayEnd,
        Optional<ZoneId> venue,
        Optional<Scalar> url,
        Optional<String> track,
        Location location) {

    /** Return the value that counts. */
    public DateValue value() {
        return history.inForce().value();
    }

    /**
     * Read a value that this date could take; empty where it cannot, which is reported.
     *
     * @param text one date, as {@code event.yml} has it, without a history
     * @param place where it is written
     */
    public Optional<DateValue> read(String text, Location place, DiagnosticSink sink) {
        return new DateSyntax(dayEnd, sink).read(text.strip(), (start, end) -> place, kind);
    }

    /** Return the instant from which a value is there; empty for one that is to be announced. */
    public Optional<Instant> begins(DateValue value) {
        if (value instanceof DateValue.Moment moment) {
            return Optional.of(moment.at().atZone(moment.zone().id()).toInstant());
        }
        return value.first()
                .map(day -> kind == Kind.DEADLINE
                        ? day.atTime(dayEnd.time()).atZone(dayEnd.zone().id()).toInstant()
                        : day.atStartOfDay(clock()).toInstant());
    }

    /** Return the instant at which a value is over; empty for one that is to be announced. */
    public Optional<Instant> ends(DateValue value) {
        if (value instanceof DateValue.Moment || kind == Kind.OPENS) {
            return begins(value);
        }
        return value.last().map(this::endOfDay);
    }

    /** Return the instant at which the value that counts is over. */
    public Optional<Instant> ends() {
        return ends(value());
    }

    /** Return the zone and time that are shown beside a value; empty for days without one. */
    public Optional<DayEnd> clock(DateValue value) {
        if (value instanceof DateValue.Moment moment) {
            return Optional.of(new DayEnd(moment.at().toLocalTime(), moment.zone()));
        }
        return kind == Kind.DEADLINE && value instanceof DateValue.Day ? Optional.of(dayEnd) : Optional.empty();
    }

    private Instant endOfDay(LocalDate day) {
        return kind.hasDays()
                ? day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(clock()).toInstant()
                : day.atTime(dayEnd.time()).atZone(dayEnd.zone().id()).toInstant();
    }

    /** Return whose clocks count for whole days: where nobody knows the venue's, a day lasts as long as anywhere. */
    private ZoneId clock() {
        return kind.hasDays() ? venue.orElse(Zone.AOE.id()) : dayEnd.zone().id();
    }
}
