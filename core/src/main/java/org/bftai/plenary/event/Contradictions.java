package org.bftai.plenary.event;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_CONTRADICTION;

import java.time.LocalDate;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.yaml.Fields;

/** Holds what {@code event.yml} states to what follows from its other facts. */
final class Contradictions {
    private final Fields written;
    private final DiagnosticSink sink;

    Contradictions(Fields written, DiagnosticSink sink) {
        this.written = written;
        this.sink = sink;
    }

    void report(Event event) {
        Optional<Integer> begins =
                event.dates().event().flatMap(DateValue::first).map(LocalDate::getYear);
        event.stated()
                .year()
                .filter(y -> begins.isPresent() && !y.equals(begins.get()))
                .ifPresent(y -> sink.report(
                        EVENT_CONTRADICTION,
                        written.location("year"),
                        "'year' is " + y + ", but the event begins in " + begins.orElseThrow(),
                        "take 'year' out: it follows from dates.event"));
        Optional<Integer> named = event.name().flatMap(Ordinals::in);
        event.stated()
                .ordinal()
                .filter(o -> named.isPresent() && !o.equals(named.get()))
                .ifPresent(o -> sink.report(
                        EVENT_CONTRADICTION,
                        written.location("ordinal"),
                        "'ordinal' is " + o + ", but the name says " + Ordinals.of(named.orElseThrow()),
                        "take 'ordinal' out: it follows from the name"));
    }
}
