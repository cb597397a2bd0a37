package org.bftai.plenary.prose;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.prose.Literal.Answer;

/** Finds times in another zone that should say a deadline over again, and do not: "… Anywhere on Earth, that is 00:01 GMT". */
final class Conversions {
    /** Zones are apart by 26 hours at most, and people err by half a day. */
    private static final int APART = 36;

    private final Case page;
    private final List<Sentence> sentences;
    private final Map<Literal, Binding> bindings;

    Conversions(Case page, List<Sentence> sentences, Map<Literal, Binding> bindings) {
        this.page = page;
        this.sentences = sentences;
        this.bindings = bindings;
    }

    /** Return the date that a time fails to say over again. */
    Optional<KnownDate> failed(Sentence sentence, Literal literal) {
        if (!literal.isZoned()) {
            return Optional.empty();
        }
        Binding own = bindings.get(literal);
        return page.edition().dates().stream()
                .filter(date -> mayBe(own, date))
                .filter(date -> said(sentence, literal)
                        .anyMatch(other -> mayBe(bindings.get(other), date) && says(other, date)))
                .filter(date -> !says(literal, date) && isNear(literal, date))
                .findFirst();
    }

    /** The dates of the sentence, and those of the one before where this one only explains them. */
    private Stream<Literal> said(Sentence sentence, Literal literal) {
        int index = sentences.indexOf(sentence);
        boolean explains =
                index > 0 && sentence.labels().isEmpty() && sentence.literals().size() == 1;
        return Stream.concat(
                sentence.literals().stream().filter(other -> other != literal),
                explains ? sentences.get(index - 1).literals().stream() : Stream.empty());
    }

    private static boolean mayBe(Binding binding, KnownDate date) {
        return !binding.isElsewhere()
                && (binding.dates().isEmpty() || binding.dates().contains(date));
    }

    private static boolean says(Literal literal, KnownDate date) {
        return date.inForce().filter(v -> literal.compare(v) == Answer.SAME).isPresent();
    }

    private boolean isNear(Literal literal, KnownDate date) {
        int year = page.edition().year().orElse(0);
        return date.inForce()
                .flatMap(KnownDate.Value::instant)
                .filter(end -> literal.instants(year)
                        .anyMatch(said -> Math.abs(Duration.between(said, end).toHours()) < APART))
                .isPresent();
    }
}
