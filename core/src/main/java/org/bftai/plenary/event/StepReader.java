package org.bftai.plenary.event;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads the history of a date: {@code 2025-07-04 -> 2025-07-11 (announced 2025-06-30)}. */
final class StepReader {
    private static final Pattern ARROW = Pattern.compile("->|\u2192");
    private static final Pattern NOTE = Pattern.compile("\\(([^()]*)\\)\\s*$");
    private static final Pattern ANNOUNCED = Pattern.compile("announced\\s+(\\S+)");

    private final DayEnd dayEnd;
    private final DiagnosticSink sink;

    StepReader(DayEnd dayEnd, DiagnosticSink sink) {
        this.dayEnd = dayEnd;
        this.sink = sink;
    }

    /** Return the history, or nothing where a step of it cannot be read, which is reported. */
    Optional<History> read(Scalar written, Kind kind) {
        List<Optional<Step>> steps = new ArrayList<>();
        Matcher arrow = ARROW.matcher(written.text());
        int from = 0;
        while (arrow.find()) {
            steps.add(step(written, from, arrow.start(), kind));
            from = arrow.end();
        }
        steps.add(step(written, from, written.text().length(), kind));
        if (steps.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Step> known =
                new ArrayList<>(steps.stream().flatMap(Optional::stream).toList());
        // What was to be announced at first was never changed.
        while (known.size() > 1 && known.get(0).value() instanceof DateValue.Unknown) {
            known.remove(0);
        }
        return Optional.of(new History(known));
    }

    private Optional<Step> step(Scalar written, int from, int to, Kind kind) {
        String text = written.text().substring(from, to);
        if (text.isBlank()) {
            Location at = arrowBeside(written, from, to);
            sink.report(EVENT_VALUE, at, "an arrow without a date on one side", "write: 2025-07-04 -> 2025-07-11");
            return Optional.empty();
        }
        Matcher note = NOTE.matcher(text);
        boolean noted = note.find();
        String date = (noted ? text.substring(0, note.start()) : text).strip();
        int start = from + text.indexOf(date.isEmpty() ? text.strip() : date);
        Optional<DateValue> value =
                new DateSyntax(dayEnd, sink).read(date, (a, b) -> written.part(start + a, start + b), kind);
        if (!noted) {
            return value.map(v -> new Step(v, Optional.empty(), written.part(start, start + date.length())));
        }
        Optional<LocalDate> announced = announced(note.group(1), written, from + note.start(1));
        return announced.isEmpty()
                ? Optional.empty()
                : value.map(v -> new Step(v, announced, written.part(start, start + date.length())));
    }

    private Optional<LocalDate> announced(String note, Scalar written, int start) {
        Matcher announced = ANNOUNCED.matcher(note.strip());
        if (!announced.matches()) {
            sink.report(
                    EVENT_VALUE,
                    written.part(start, start + note.length()),
                    "'" + note + "' is not understood behind a date",
                    "write: (announced 2025-06-30)");
            return Optional.empty();
        }
        int at = start + note.indexOf(announced.group(1));
        return new DateSyntax(dayEnd, sink).day(announced.group(1), (a, b) -> written.part(at + a, at + b));
    }

    /** Return the place of the arrow that the empty side belongs to. */
    private static Location arrowBeside(Scalar written, int from, int to) {
        Matcher arrow = ARROW.matcher(written.text());
        int start = 0;
        int end = written.text().length();
        while (arrow.find()) {
            if (arrow.end() == from || arrow.start() == to) {
                start = arrow.start();
                end = arrow.end();
            }
        }
        return written.part(start, end);
    }
}
