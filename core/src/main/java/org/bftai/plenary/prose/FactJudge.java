package org.bftai.plenary.prose;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_DIFFERS;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_REPEATED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_SUPERSEDED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.prose.Binding.Strength;
import org.bftai.plenary.prose.Literal.Answer;
import org.bftai.plenary.source.ProseBlock.Kind;
import org.bftai.plenary.source.TextRange;

/** Holds the dates of one block to those that are known. */
final class FactJudge {
    private final Case page;
    private final Reading reading;
    private final Circumstances circumstances;
    private final List<Sentence> sentences;
    private final Map<Literal, Binding> bindings;

    FactJudge(Case page, Reading reading, Circumstances circumstances) {
        this.page = page;
        this.reading = reading;
        this.circumstances = circumstances;
        this.sentences = Sentence.of(reading);
        this.bindings = Binder.bind(reading, page);
    }

    Map<Literal, Binding> bindings() {
        return bindings;
    }

    /** Return what is to be said of the dates, in order. */
    List<ProseFinding> find() {
        if (page.edition().dates().isEmpty() || circumstances.isNews() || isOfTrack()) {
            return List.of();
        }
        return reading.literals().stream()
                .filter(literal -> !circumstances.isOfAnother(literal.year()))
                .flatMap(literal -> judge(literal).stream())
                .toList();
    }

    private Optional<ProseFinding> judge(Literal literal) {
        Binding binding = bindings.get(literal);
        if (binding.isElsewhere()) {
            return Optional.empty();
        }
        List<KnownDate> named = binding.dates();
        Optional<KnownDate> holding = holding(named, literal, Answer.SAME);
        if (holding.isPresent()) {
            return repeated(holding.get(), literal);
        }
        List<KnownDate> gone = named.stream().filter(d -> isGone(d, literal)).toList();
        if (!gone.isEmpty()) {
            return superseded(gone, literal);
        }
        boolean known = named.stream().anyMatch(d -> d.inForce().isPresent());
        if (known && differs(binding, literal)) {
            return Optional.of(differs(named, literal));
        }
        return known && (binding.isFirm() || isNamedByRow(literal)) ? Optional.empty() : unnamed(literal);
    }

    /** A row about one round of several: its date is of that round, and of nothing that another row names. */
    private boolean isNamedByRow(Literal literal) {
        return reading.block().kind() == Kind.ROW && sentence(literal).labels().isEmpty();
    }

    /** Judge a date that nothing names, or that may be of something else than the nearest name. */
    private Optional<ProseFinding> unnamed(Literal literal) {
        List<KnownDate> all = page.edition().dates();
        List<KnownDate> gone = all.stream()
                .filter(d -> isGone(d, literal) && (!literal.isRange() || !isOneDay(d)))
                .toList();
        List<KnownDate> holding = all.stream()
                .filter(d -> d.inForce().filter(v -> literal.equalTo(v)).isPresent())
                .toList();
        if (!holding.isEmpty()) {
            boolean sure = holding.size() == 1
                    && gone.isEmpty()
                    && bindings.get(literal).dates().isEmpty();
            return sure ? repeated(holding.get(0), literal) : Optional.empty();
        }
        boolean held = holding(all, literal, Answer.SAME).isPresent();
        boolean other = isElsewhere(literal)
                || sentence(literal).labels().stream()
                        .anyMatch(l -> l.what().isOther() && !SentenceBinder.isOneOfSeveral(reading.tokens(), l));
        return gone.isEmpty() || held || other ? Optional.empty() : superseded(gone, literal);
    }

    /** Return whether what the date stands under or behind is about something else, such as travel. */
    private boolean isElsewhere(Literal literal) {
        if (!bindings.get(literal).id().isEmpty() && bindings.get(literal).strength() != Strength.ABOVE) {
            return false;
        }
        List<Found<Label>> before = reading.labels().stream()
                .filter(l -> l.to() <= literal.from() && l.what().isCertain())
                .toList();
        if (!before.isEmpty()) {
            return before.get(before.size() - 1).what().isOther();
        }
        return above().filter(Label::isOther).isPresent();
    }

    /** Return whether the block stands under something that has dates of its own. */
    private boolean isOfTrack() {
        return above().filter(Label::isTrack).isPresent();
    }

    /** Return what the nearest heading names that names something. */
    private Optional<Label> above() {
        return page.above(reading).stream()
                .flatMap(heading -> heading.label().stream())
                .filter(Label::isCertain)
                .reduce((outer, inner) -> inner);
    }

    private static boolean isOneDay(KnownDate date) {
        return date.superseded().stream().allMatch(v -> v.days().isOneDay());
    }

    private static Optional<KnownDate> holding(List<KnownDate> dates, Literal literal, Answer answer) {
        return dates.stream()
                .filter(d ->
                        d.inForce().filter(v -> literal.compare(v) == answer).isPresent())
                .findFirst();
    }

    private static boolean isGone(KnownDate date, Literal literal) {
        return date.superseded().stream().anyMatch(literal::repeats);
    }

    private Sentence sentence(Literal literal) {
        return sentences.stream()
                .filter(s -> s.from() <= literal.from() && literal.from() < s.to())
                .findFirst()
                .orElseThrow();
    }

    /** Return whether the block says what holds today, in words or by a placeholder. */
    private boolean saysToday(KnownDate date) {
        boolean written = reading.literals().stream().anyMatch(other -> {
            Binding named = bindings.get(other);
            boolean ofAnother = named.isElsewhere()
                    || !named.dates().isEmpty() && !named.dates().contains(date);
            return !ofAnother
                    && date.inForce()
                            .filter(v -> other.compare(v) == Answer.SAME)
                            .isPresent();
        });
        TextRange whole = reading.written(new TextRange(0, reading.text().length()));
        return written || page.setting().shows().test(date.id(), whole);
    }

    private Optional<ProseFinding> superseded(List<KnownDate> gone, Literal literal) {
        if (gone.stream().anyMatch(this::saysToday) || circumstances.isHistory(sentence(literal), literal)) {
            return Optional.empty();
        }
        KnownDate date = gone.get(0);
        String since = date.announced().map(d -> " since " + Wording.day(d)).orElse("");
        String hint = date.inForce()
                .map(v -> "it is " + Wording.days(v.days()) + since + ": write " + Rewrite.placeholder(date, literal)
                        + ", or strike what no longer holds")
                .orElse("the new date is to be announced: strike the old one");
        return Optional.of(new ProseFinding(
                        FACT_SUPERSEDED,
                        reading.written(literal.range()),
                        "'" + written(literal) + "' is no longer the date of '" + date.label() + "'",
                        hint)
                .with(rewrite(date, literal)));
    }

    private boolean differs(Binding binding, Literal literal) {
        if (circumstances.isHistory(sentence(literal), literal)) {
            return false;
        }
        boolean right = reading.literals().stream()
                .anyMatch(other -> holding(binding.dates(), other, Answer.SAME).isPresent());
        if (right) {
            return isConversion(binding, literal);
        }
        long said = reading.literals().stream()
                .filter(other -> bindings.get(other).dates().equals(binding.dates()))
                .count();
        return binding.isFirm() && said == 1;
    }

    /** Return whether a time in another zone is meant to say the same as the date before it, and does not. */
    private boolean isConversion(Binding binding, Literal literal) {
        boolean zoned = literal.time()
                .filter(t -> !t.minutes().isEmpty())
                .flatMap(WrittenTime::zone)
                .isPresent();
        Sentence own = sentence(literal);
        boolean beside = own.literals().stream()
                .anyMatch(other -> other != literal
                        && holding(binding.dates(), other, Answer.SAME).isPresent());
        return zoned
                && beside
                && binding.dates().stream()
                        .anyMatch(d -> d.inForce()
                                .flatMap(KnownDate.Value::instant)
                                .filter(i -> literal.instants(
                                                page.edition().year().orElse(0))
                                        .anyMatch(said -> Math.abs(Duration.between(said, i)
                                                        .toHours())
                                                < 36))
                                .isPresent());
    }

    private ProseFinding differs(List<KnownDate> named, Literal literal) {
        KnownDate date = named.get(0);
        KnownDate.Value value = date.inForce().orElseThrow();
        boolean time = holding(named, literal, Answer.OTHER_TIME).isPresent() || isTimed(literal, value);
        String utc = value.instant().map(Wording::utc).orElse("");
        return new ProseFinding(
                FACT_DIFFERS,
                reading.written(time ? literal.rangeWithTime() : literal.range()),
                "'" + written(time ? literal.rangeWithTime() : literal.range()) + "' is not the "
                        + (time ? "time" : "date") + " of '" + date.label() + "'",
                "it is " + (time ? utc : Wording.days(value.days())) + ": write " + Rewrite.placeholder(date, literal)
                        + ", or correct the fact");
    }

    private static boolean isTimed(Literal literal, KnownDate.Value value) {
        return value.instant().isPresent()
                && literal.time().flatMap(WrittenTime::zone).isPresent()
                && literal.time().filter(t -> !t.minutes().isEmpty()).isPresent();
    }

    private Optional<ProseFinding> repeated(KnownDate date, Literal literal) {
        boolean exact = date.inForce().filter(literal::equalTo).isPresent();
        if (!exact) {
            return Optional.empty();
        }
        return Optional.of(new ProseFinding(
                        FACT_REPEATED,
                        reading.written(literal.range()),
                        "'" + written(literal) + "' is the date of '" + date.label() + "', written out",
                        "write " + Rewrite.placeholder(date, literal) + ", which follows when it changes")
                .with(rewrite(date, literal)));
    }

    private Rewrite rewrite(KnownDate date, Literal literal) {
        boolean named = bindings.get(literal).dates().contains(date);
        return Rewrite.of(date, literal, reading, named);
    }

    private String written(Literal literal) {
        return written(literal.range());
    }

    private String written(TextRange range) {
        return CalendarFaults.written(reading.text(), range);
    }
}
