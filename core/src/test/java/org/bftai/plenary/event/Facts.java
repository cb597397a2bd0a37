package org.bftai.plenary.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.source.SourceLoader;

/** An {@code event.yml}, read. */
public record Facts(Event event, DiagnosticLog log) {
    /** What the seed's authors would write on the day they extended their deadline. */
    public static final String STATE_A = """
            acronym: BFT-AI
            name: 1st Workshop on Byzantine Fault Tolerance and Artificial Intelligence Systems
            host: SRDS 2025
            email: bftaiws@gmail.com
            dates:
              submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)
              notification: 2025-07-25
              camera-ready: 2025-07-31
              event: 2025-09-29
            """;

    /** And four weeks later, with two lines changed. */
    public static final String STATE_B = STATE_A.replace(
                    "notification: 2025-07-25", "notification: 2025-07-25 -> 2025-07-31 (announced 2025-07-28)")
            .replace("camera-ready: 2025-07-31", "camera-ready: 2025-07-31 -> 2025-08-07 (announced 2025-07-28)");

    public static Facts read(String yaml) {
        try {
            Path folder = Files.createTempDirectory("facts");
            Path file = Files.writeString(folder.resolve(EventReader.FILE), yaml);
            DiagnosticLog log = new DiagnosticLog();
            Event event = new EventReader(true, log)
                    .read(new SourceLoader().load(folder, Set.of(), log))
                    .orElseThrow();
            Files.delete(file);
            Files.delete(folder);
            return new Facts(event, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public EventDate date(String id) {
        return event.dates().find(id).orElseThrow();
    }
}
