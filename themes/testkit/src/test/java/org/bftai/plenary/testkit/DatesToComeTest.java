package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildResult;
import org.bftai.plenary.SiteBuild;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that shows dates before there are any. */
class DatesToComeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "dates:\n", "dates: {submission: TBA}\n"})
    void includes_wait_for_dates(String facts, @TempDir Path work) throws IOException {
        Path site = Files.createDirectory(work.resolve("site"));
        Files.writeString(site.resolve("event.yml"), facts);
        Files.writeString(
                site.resolve("index.md"),
                "# Kelp\n\n{% include countdown %}\n\n{% include highlight %}\n\n{% include dates %}\n");
        Path out = work.resolve("out");
        BuildResult result = new SiteBuild()
                .run(BuildRequest.of(site, getClass().getClassLoader(), Instant.parse("2025-06-30T12:00:00Z"))
                        .withOutput(Optional.of(out)));
        assertEquals(List.of(), result.findings().all());
        assertFalse(Files.readString(out.resolve("index.html")).contains("class=\"countdown\""));
    }
}
