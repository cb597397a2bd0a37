package org.bftai.plenary.prose;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bftai.plenary.source.TextRange;

/** Holds a month or year where a day should stand to what is known: "Submission: --, 2023", "Notification: June 2025". */
final class VagueDates {
    private final Reading reading;
    private final FactFindings findings;

    VagueDates(Reading reading, FactFindings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    /** Find what is wrong in a sentence that names no day. */
    Optional<ProseFinding> find(Sentence sentence) {
        if (!sentence.literals().isEmpty() || sentence.labels().isEmpty()) {
            return Optional.empty();
        }
        SentenceBinder binder = new SentenceBinder(sentence);
        return IntStream.range(sentence.from(), sentence.to())
                .boxed()
                .filter(at -> isVague(at))
                .findFirst()
                .flatMap(at -> binder.leading(at).flatMap(label -> find(label, at)));
    }

    private boolean isVague(int at) {
        return month(at).isPresent() || Years.standsAlone(reading.tokens(), at);
    }

    private Optional<DateMention> month(int at) {
        int start = reading.tokens().at(at).start();
        return reading.mentions().stream()
                .filter(m -> m.day().isEmpty() && m.range().start() == start)
                .findFirst();
    }

    private Optional<ProseFinding> find(Label label, int at) {
        Optional<DateMention> month = month(at);
        if (month.isPresent()) {
            int year = month.get().year().orElse(0);
            return reading.circumstances().isOfAnother(month.get().year())
                    ? Optional.empty()
                    : finding(
                            label,
                            month.get().range(),
                            "month",
                            day -> day.equals(YearMonth.of(year, month.get().month())));
        }
        int year = reading.tokens().at(at).value();
        return reading.circumstances().isUnderYear(year)
                ? Optional.empty()
                : finding(label, reading.tokens().range(at, at + 1), "year", day -> day.getYear() == year);
    }

    private Optional<ProseFinding> finding(Label label, TextRange range, String what, Predicate<YearMonth> fits) {
        List<KnownDate> known =
                label.dates().stream().filter(d -> d.inForce().isPresent()).toList();
        boolean right = known.stream()
                .map(d -> d.inForce().orElseThrow().days())
                .anyMatch(days -> fits.test(YearMonth.from(days.first())) || fits.test(YearMonth.from(days.last())));
        return right || known.isEmpty() ? Optional.empty() : Optional.of(findings.otherPart(known.get(0), range, what));
    }
}
