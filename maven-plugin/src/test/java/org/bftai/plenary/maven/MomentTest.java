package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class MomentTest {
    @Test
    void theStampIsReadAsMavenReadsIt() throws Exception {
        Optional<Instant> march = Optional.of(Instant.parse("2026-03-01T12:00:00Z"));
        assertEquals(march, Moment.stamp("2026-03-01T12:00:00Z"));
        assertEquals(march, Moment.stamp("2026-03-01T13:00:00+01:00"));
        assertEquals(march, Moment.stamp("1772366400"));
        assertEquals(Optional.empty(), Moment.stamp(null));
        assertEquals(Optional.empty(), Moment.stamp("x"));
        assertThrows(MojoFailureException.class, () -> Moment.stamp("March"));
    }

    @Test
    void whatMavenPutsWhereThereIsNoStampIsNone() throws Exception {
        assertEquals(Optional.empty(), Moment.stamp("1980-02-01T00:00:00Z"));
    }
}
