package org.bftai.plenary.prose;

import static org.bftai.plenary.diagnostic.DiagnosticCode.DATE_ZONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bftai.plenary.source.TextRange;

/** Finds deadlines whose time has no zone, and zones whose name says the opposite of what people read. */
final class ZoneFaults {
    private static final Set<String> DEADLINES =
            Set.of("submission", "abstract", "camera-ready", "registration", "early-registration");
    private static final String INVERTED = "Etc/GMT";

    private ZoneFaults() {}

    /** Return whether a text names a time zone. */
    static boolean namesZone(String text) {
        return new Times(Tokens.of(text))
                .all().stream().anyMatch(t -> t.what().zone().isPresent());
    }

    /** Return whether a block may have times without a zone; most have no times. */
    static boolean mayBeUnzoned(Reading reading) {
        for (Literal literal : reading.literals()) {
            if (literal.time().filter(ZoneFaults::isUnzoned).isPresent()) {
                return true;
            }
        }
        return reading.literals().isEmpty() && hasUnzoned(reading) && isOfDeadline(reading);
    }

    private static boolean hasUnzoned(Reading reading) {
        return new Times(reading.tokens()).all().stream().map(Found::what).anyMatch(ZoneFaults::isUnzoned);
    }

    /** Find times of deadlines without a zone. */
    static List<ProseFinding> unzoned(Reading reading, Map<Literal, Binding> bindings) {
        List<ProseFinding> found = new ArrayList<>();
        boolean deadline = isOfDeadline(reading);
        for (Literal literal : reading.literals()) {
            boolean named = DEADLINES.contains(bindings.get(literal).id())
                    || deadline && bindings.get(literal).dates().isEmpty();
            literal.time()
                    .filter(time -> !opens(reading, literal))
                    .filter(time -> named && isUnzoned(time))
                    .ifPresent(time -> found.add(finding(reading, time)));
        }
        if (reading.literals().isEmpty() && deadline) {
            new Times(reading.tokens())
                    .all().stream()
                            .map(Found::what)
                            .filter(ZoneFaults::isUnzoned)
                            .forEach(time -> found.add(finding(reading, time)));
        }
        return found;
    }

    private static boolean isOfDeadline(Reading reading) {
        return reading.labels().stream()
                .anyMatch(l -> l.what().id().equals(Label.DEADLINE) && !l.what().weak());
    }

    private static boolean isUnzoned(WrittenTime time) {
        return time.zone().isEmpty() && !time.minutes().isEmpty();
    }

    /** From then on something is open; nobody can be late. */
    private static boolean opens(Reading reading, Literal literal) {
        return Vocabulary.isOne("opens", reading.tokens().at(literal.from() - 1));
    }

    private static ProseFinding finding(Reading reading, WrittenTime time) {
        return new ProseFinding(
                DATE_ZONE,
                reading.written(time.range()),
                "'" + CalendarFaults.written(reading.text(), time.range())
                        + "' has no time zone, and the page names none",
                "write it behind the time, such as 23:59 AoE");
    }

    /** Find names such as Etc/GMT+12, which is UTC-12. */
    static List<ProseFinding> inverted(Reading reading) {
        if (!reading.text().contains(INVERTED)) {
            return List.of();
        }
        List<ProseFinding> found = new ArrayList<>();
        for (Found<WrittenTime> time : new Times(reading.tokens()).all()) {
            time.what().zone().ifPresent(zone -> {
                TextRange range = zone.range();
                String written = CalendarFaults.written(reading.text(), range);
                if (written.matches(INVERTED + "[+-]\\d+")) {
                    String meant =
                            "UTC" + (written.contains("+") ? "-" : "+") + written.substring(INVERTED.length() + 1);
                    found.add(new ProseFinding(
                            DATE_ZONE,
                            reading.written(range),
                            "'" + written + "' is " + meant + ": these names have the sign the other way round",
                            meant.equals("UTC-12") ? "write AoE" : "write " + meant));
                }
            });
        }
        return found;
    }
}
