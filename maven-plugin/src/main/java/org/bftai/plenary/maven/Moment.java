package org.bftai.plenary.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Points in time as poms write them. */
final class Moment {
    /** What Maven 4 puts where a pom has no {@code project.build.outputTimestamp}; no date for a site. */
    private static final Instant UNSET = Instant.parse("1980-02-01T00:00:00Z");

    private Moment() {}

    /** Read {@code plenary.now}: a day, which begins in UTC, or a moment; without it the machine's clock. */
    static Instant now(@Nullable String text) throws MojoFailureException {
        try {
            return text == null || text.isBlank()
                    ? Instant.now().truncatedTo(ChronoUnit.SECONDS)
                    : text.length() == "2025-07-20".length()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MojoFailureException("plenary.now is '" + text
                    + "': write a day such as 2025-07-20, or a moment such as 2025-07-20T12:00:00Z");
        }
    }

    /** Read {@code project.build.outputTimestamp}: ISO 8601 or seconds; one character switches it off, as in Maven. */
    static Optional<Instant> stamp(@Nullable String text) throws MojoFailureException {
        if (text == null || text.length() < 2) {
            return Optional.empty();
        }
        try {
            Instant stamp = text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(stamp).filter(s -> !s.equals(UNSET));
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(
                    "project.build.outputTimestamp is '" + text + "': write a moment such as 2026-03-01T12:00:00Z");
        }
    }
}
