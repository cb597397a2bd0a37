package org.bftai.plenary.prose;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.prose.KnownDate.Value;

/** Editions for tests, a line a date: {@code submission: 2025-07-04 -> 2025-07-11}; deadlines end at 23:59 AoE. */
final class Facts {
    static final String STATE_A = "submission: 2025-07-04 -> 2025-07-11\nnotification: 2025-07-25\n"
            + "camera-ready: 2025-07-31\nevent: 2025-09-29";
    static final String STATE_B = "submission: 2025-07-04 -> 2025-07-11\nnotification: 2025-07-25 -> 2025-07-31\n"
            + "camera-ready: 2025-07-31 -> 2025-08-07\nevent: 2025-09-29";

    private static final Map<String, String> LABELS = Map.of(
            "abstract", "Abstract registration",
            "submission", "Paper submission",
            "notification", "Author notification",
            "camera-ready", "Camera-ready",
            "event", "Workshop");

    static KnownEvent of(String lines) {
        List<KnownDate> dates = lines.lines().map(Facts::date).toList();
        Optional<Integer> year = dates.stream()
                .filter(d -> d.id().equals("event"))
                .flatMap(d -> d.inForce().stream())
                .map(v -> v.days().first().getYear())
                .findFirst();
        return new KnownEvent(dates, year, List.of("KELP", "Workshop on Kelp Challenges"));
    }

    private static KnownDate date(String line) {
        String[] parts = line.split(": ");
        String id = parts[0];
        List<String> steps = Arrays.asList(parts[1].split(" -> "));
        boolean deadline = !id.equals("notification") && !id.equals("event");
        List<Optional<Value>> values =
                steps.stream().map(s -> value(s, deadline)).toList();
        return new KnownDate(
                id,
                LABELS.getOrDefault(id, id.replace('.', ' ')),
                List.of(),
                values.get(values.size() - 1),
                values.subList(0, values.size() - 1).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty());
    }

    private static Optional<Value> value(String step, boolean deadline) {
        if (step.equals("TBA")) {
            return Optional.empty();
        }
        String[] days = step.split("/");
        LocalDate first = LocalDate.parse(days[0]);
        LocalDate last = LocalDate.parse(days[days.length - 1]);
        return Optional.of(new Value(
                new DayRange(first, last),
                deadline ? Optional.of(last.atTime(23, 59).toInstant(ZoneOffset.ofHours(-12))) : Optional.empty()));
    }
}
