package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * The day on which new dates are made known.
 *
 * @param said what somebody typed
 * @param today the day in UTC: the same on every machine, and nowhere more than a day off
 */
public record AnnouncedDay(Optional<LocalDate> said, LocalDate today) {
    /**
     * Read a day such as {@code 2025-06-30}; empty where it is none, which is reported.
     *
     * @param typed empty takes today
     * @param now the moment of the build's clock
     */
    public static Optional<AnnouncedDay> read(Optional<String> typed, Instant now, DiagnosticSink sink) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        try {
            return Optional.of(new AnnouncedDay(typed.map(String::strip).map(LocalDate::parse), today));
        } catch (DateTimeException e) {
            sink.report(
                    EVENT_VALUE,
                    Location.of("announced"),
                    "'" + typed.orElseThrow() + "' is no day",
                    "write -Dannounced=" + today + ", or leave it out for today");
            return Optional.empty();
        }
    }

    /** Return the day that histories take. */
    public LocalDate day() {
        return said.orElse(today);
    }
}
