package org.bftai.plenary.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Points in time as poms write them. */
final class Moment {
    /** What Maven 4 puts where a pom has no {@code project.build.outputTimestamp}; no date for a site. */
    private static final Instant UNSET = Instant.parse("1980-02-01T00:00:00Z");

    private Moment() {}

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
