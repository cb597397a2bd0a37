package org.bftai.plenary.prose;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_DIFFERS;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_REPEATED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_SUPERSEDED;

import java.util.Map;
import org.bftai.plenary.prose.KnownDate.Value;
import org.bftai.plenary.source.TextRange;

/** Says of the dates of a block that they are old, differ, or repeat what is known. */
final class FactFindings {
    private final Reading reading;
    private final Map<Literal, Binding> bindings;

    FactFindings(Reading reading, Map<Literal, Binding> bindings) {
        this.reading = reading;
        this.bindings = bindings;
    }

    ProseFinding superseded(KnownDate date, Literal literal) {
        String since = date.announced().map(d -> " since " + Wording.day(d)).orElse("");
        String hint = date.inForce()
                .map(v -> "it is " + Wording.days(v.days()) + since + ": write " + Rewrite.placeholder(date, literal)
                        + ", or strike what no longer holds")
                .orElse("the new date is to be announced: strike the old one");
        return new ProseFinding(
                        FACT_SUPERSEDED,
                        reading.written(literal.range()),
                        "'" + written(literal.range()) + "' is no longer the date of '" + date.label() + "'",
                        hint)
                .with(rewrite(date, literal));
    }

    /** Say that a date is another one. */
    ProseFinding otherDay(KnownDate date, Literal literal) {
        return differs(
                date,
                literal.range(),
                "date",
                Wording.days(inForce(date).days()),
                "write " + Rewrite.placeholder(date, literal));
    }

    /** Say that the time is another one. */
    ProseFinding otherTime(KnownDate date, Literal literal) {
        Value value = inForce(date);
        return differs(
                date,
                literal.rangeWithTime(),
                "time",
                value.instant().map(Wording::utc).orElseGet(() -> Wording.days(value.days())),
                "write " + Rewrite.placeholder(date, literal));
    }

    /**
     * Say that what is written in the place of a date is not in it.
     *
     * @param part where
     * @param what it is: a month, a year
     */
    ProseFinding otherPart(KnownDate date, TextRange part, String what) {
        return differs(date, part, what, Wording.days(inForce(date).days()), "write {{ dates." + date.id() + " }}");
    }

    private ProseFinding differs(KnownDate date, TextRange range, String what, String right, String way) {
        return new ProseFinding(
                FACT_DIFFERS,
                reading.written(range),
                "'" + written(range) + "' is not the " + what + " of '" + date.label() + "'",
                "it is " + right + ": " + way + ", or correct the fact");
    }

    ProseFinding repeated(KnownDate date, Literal literal) {
        return new ProseFinding(
                        FACT_REPEATED,
                        reading.written(literal.range()),
                        "'" + written(literal.range()) + "' is the date of '" + date.label() + "', written out",
                        "write " + Rewrite.placeholder(date, literal) + ", which follows when it changes")
                .with(rewrite(date, literal));
    }

    private Rewrite rewrite(KnownDate date, Literal literal) {
        return Rewrite.of(date, literal, reading, bindings.get(literal).dates().contains(date));
    }

    private static Value inForce(KnownDate date) {
        return date.inForce().orElseThrow();
    }

    private String written(TextRange range) {
        return CalendarFaults.written(reading.text(), range);
    }
}
