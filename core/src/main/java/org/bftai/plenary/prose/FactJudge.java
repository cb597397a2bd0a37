package org.bftai.plenary.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.prose.Binding.Strength;
import org.bftai.plenary.prose.Literal.Answer;
import org.bftai.plenary.source.ProseBlock.Kind;
import org.bftai.plenary.source.TextRange;

/** Holds the dates of one block to those that are known. */
final class FactJudge {
    /** With so few words a date is a note, and not part of a story. */
    private static final int FEW = 5;

    private final Case page;
    private final Reading reading;
    private final List<Sentence> sentences;
    private final Map<Literal, Binding> bindings;
    private final FactFindings findings;
    private final Strangers strangers;
    private final Conversions conversions;

    FactJudge(Case page, Reading reading) {
        this.page = page;
        this.reading = reading;
        this.sentences = Sentence.of(reading);
        this.bindings = Binder.bind(reading, sentences, page);
        this.findings = new FactFindings(reading, bindings);
        this.strangers = new Strangers(reading, page);
        this.conversions = new Conversions(page, sentences, bindings);
    }

    Map<Literal, Binding> bindings() {
        return bindings;
    }

    /** Return what is to be said of the dates, in order. */
    List<ProseFinding> find() {
        if (!page.hasDates() || reading.circumstances().isNews() || isOfTrack()) {
            return List.of();
        }
        VagueDates vague = new VagueDates(reading, findings);
        return Stream.concat(
                        reading.literals().stream()
                                .filter(literal -> !reading.circumstances().isOfAnother(literal.year()))
                                .flatMap(literal -> judge(literal).stream()),
                        sentences.stream().flatMap(sentence -> vague.find(sentence).stream()))
                .toList();
    }

    private Optional<ProseFinding> judge(Literal literal) {
        Binding binding = bindings.get(literal);
        Sentence sentence = sentence(literal);
        if (binding.isElsewhere() || strangers.areMeant(sentences, sentence, literal)) {
            return Optional.empty();
        }
        Optional<KnownDate> failed = conversions.failed(sentence, literal);
        if (failed.isPresent() && !reading.circumstances().isHistory(sentence, literal)) {
            return Optional.of(findings.otherTime(failed.get(), literal));
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
        if (known && differs(binding, literal) && (binding.isEvent() || !isAfterEvent(literal))) {
            return Optional.of(differs(named, literal));
        }
        return known && (binding.isFirm() || isNamedByRow(literal)) ? Optional.empty() : unnamed(literal);
    }

    /** What is due when all is over is due to somebody else, such as a journal. */
    private boolean isAfterEvent(Literal literal) {
        return page.edition()
                .event()
                .filter(event -> literal.year()
                        .flatMap(year -> literal.first()
                                .monthDay()
                                .filter(day -> day.isValidYear(year))
                                .map(day -> day.atYear(year)))
                        .filter(day -> day.isAfter(event.last()))
                        .isPresent())
                .isPresent();
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
                        .anyMatch(l -> l.what().isOther() && !LabelChains.isOneOfSeveral(reading.tokens(), l));
        List<KnownDate> meant =
                gone.stream().filter(d -> isOfCall(literal, gone)).toList();
        return meant.isEmpty() || held || other ? Optional.empty() : superseded(meant, literal);
    }

    /** Return whether a date may be one of the call: it is an end, stands among words of a call, or alone. */
    private boolean isOfCall(Literal literal, List<KnownDate> gone) {
        Sentence sentence = sentence(literal);
        return sentence.labels().stream().anyMatch(l -> !l.what().isOther())
                || sentence.has("call")
                || isNamedAbove(gone)
                || sentence.words(literal) <= FEW;
    }

    /** What stands over a date names one that it was, or deadlines in general. */
    private boolean isNamedAbove(List<KnownDate> gone) {
        return page.above(reading).stream()
                .anyMatch(heading -> heading.agenda()
                        || heading.label()
                                .filter(l ->
                                        !l.isCertain() || l.dates().stream().anyMatch(gone::contains))
                                .isPresent());
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
        return above().filter(Label::isTrack).isPresent()
                || page.heading(reading.block().lead()).track();
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
        boolean told = gone.stream().anyMatch(this::saysToday)
                || reading.circumstances().isHistory(sentence(literal), literal);
        return told ? Optional.empty() : Optional.of(findings.superseded(gone.get(0), literal));
    }

    private boolean differs(Binding binding, Literal literal) {
        long said = reading.literals().stream()
                .filter(other -> bindings.get(other).dates().equals(binding.dates()))
                .count();
        boolean right = reading.literals().stream()
                .anyMatch(other -> holding(binding.dates(), other, Answer.SAME).isPresent());
        return binding.isFirm()
                && said == 1
                && !right
                && !reading.circumstances().isHistory(sentence(literal), literal);
    }

    private ProseFinding differs(List<KnownDate> named, Literal literal) {
        KnownDate date = named.get(0);
        boolean time = holding(named, literal, Answer.OTHER_TIME).isPresent()
                || literal.isZoned()
                        && date.inForce().flatMap(KnownDate.Value::instant).isPresent();
        return time ? findings.otherTime(date, literal) : findings.otherDay(date, literal);
    }

    private Optional<ProseFinding> repeated(KnownDate date, Literal literal) {
        boolean exact = date.inForce().filter(literal::equalTo).isPresent();
        return exact ? Optional.of(findings.repeated(date, literal)) : Optional.empty();
    }
}
