package org.bftai.plenary.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.prose.Binding.Strength;
import org.jspecify.annotations.Nullable;

/** Gives each date of a sentence the label it belongs to: the nearest on its side, none where that is unclear. */
final class SentenceBinder {
    /** So many words are the title of a line. */
    private static final int TITLE = 8;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Found<Label>> chains;
    private final LabelLinks links;

    SentenceBinder(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.chains = LabelChains.of(tokens, sentence.labels());
        this.links = new LabelLinks(sentence);
    }

    /** Put in what each date is of; dates that nothing names stay out. */
    void bind(Map<Literal, Binding> bindings) {
        List<Literal> literals = sentence.literals();
        if (literals.isEmpty()) {
            return;
        }
        if (chains.isEmpty()) {
            titled(literals.get(0), sentence.from()).ifPresent(other -> bindings.put(literals.get(0), other));
            return;
        }
        boolean labelFirst = chains.get(0).from() < literals.get(0).from();
        for (int i = 0; i < literals.size(); i++) {
            Literal literal = literals.get(i);
            int before = i == 0 ? sentence.from() : literals.get(i - 1).to();
            int next = i + 1 < literals.size() ? literals.get(i + 1).from() : sentence.to();
            Literal previous = i == 0 ? null : literals.get(i - 1);
            Literal following = i + 1 < literals.size() ? literals.get(i + 1) : null;
            Optional<Binding> found = inBrackets(literal, next)
                    .or(() -> asked(literal))
                    .or(() -> linked(literal, before, previous))
                    .or(() -> labelFirst ? before(literal, before) : behind(literal, next, following));
            if (found.isEmpty()) {
                found = labelFirst && i > 0
                        ? Optional.ofNullable(bindings.get(literals.get(i - 1))).map(b -> b.as(Strength.NEAR))
                        : second(literal, before);
            }
            found.ifPresent(binding -> bindings.put(literal, binding));
        }
    }

    /** Return the label that leads to what begins with a token. */
    Optional<Label> leading(int at) {
        return chains.stream()
                .filter(c -> c.to() <= at)
                .reduce((a, b) -> b)
                .filter(c -> c.what().isCertain() && links.isLinked(c, at))
                .map(Found::what);
    }

    /** What is called something unknown, as in "Ferry strike: July 4", is about something else. */
    private Optional<Binding> titled(Literal literal, int from) {
        int colon = literal.from() - 1;
        while (colon > from && Vocabulary.isOne("link", tokens.at(colon))) {
            colon--;
        }
        boolean titled = tokens.at(colon).isSign(":") && colon > from && colon - from <= TITLE;
        Tokens title = tokens.part(from, titled ? colon : from);
        return Vocabulary.saysSomething(title)
                ? Optional.of(new Binding(Label.OTHER, List.of(), Strength.NEAR))
                : Optional.empty();
    }

    private Optional<Binding> inBrackets(Literal literal, int next) {
        int open = literal.to();
        if (!tokens.at(open).isSign("(")) {
            return Optional.empty();
        }
        int close = open;
        while (close < next && !tokens.at(close).isSign(")")) {
            close++;
        }
        int end = close;
        return chains.stream()
                .filter(c -> c.from() > open && c.to() <= end)
                .filter(c -> c.what().isCertain())
                .findFirst()
                .map(c -> Binding.of(c.what(), Strength.NEAR));
    }

    private Optional<Binding> before(Literal literal, int from) {
        boolean bracketed = tokens.at(from).isSign("(") && from > sentence.from();
        return chains.stream()
                .filter(c -> c.from() >= from && c.to() <= literal.from())
                .filter(c -> !bracketed || outsideBrackets(c, from))
                .reduce((a, b) -> b)
                .filter(c -> links.isLinked(c, literal.from()) || !links.isPart(c, literal.from()))
                .map(c -> Binding.of(c.what(), links.isLinked(c, literal.from()) ? Strength.FIRM : Strength.NEAR))
                .or(() -> chains.stream()
                        .filter(c -> c.from() >= from && c.to() <= literal.from() && links.isPart(c, literal.from()))
                        .reduce((a, b) -> b)
                        .map(c -> new Binding(Label.OTHER, List.of(), Strength.NEAR)));
    }

    private boolean outsideBrackets(Found<Label> chain, int from) {
        for (int at = from; at < chain.from(); at++) {
            if (tokens.at(at).isSign(")")) {
                return true;
            }
        }
        return false;
    }

    /** Find the title that a request stands under, as in "Final papers: please upload them by …". */
    private Optional<Binding> asked(Literal literal) {
        Found<Label> title = chains.get(0);
        boolean titles = title.from() == sentence.from()
                && tokens.at(title.to()).isSign(":")
                && title.to() < literal.from()
                && title.what().isCertain()
                && sentence.has("asking", title.to() + 1, literal.from());
        for (int at = title.to() + 1; titles && at < literal.from(); at++) {
            titles = Vocabulary.isOne("asking", tokens.at(at)) || Vocabulary.isOne("link", tokens.at(at));
        }
        return titles && links.isPlain(title) ? Optional.of(Binding.of(title.what(), Strength.FIRM)) : Optional.empty();
    }

    /** Find the label that leads to a date, wherever others are; not one that the date before it is titled with. */
    private Optional<Binding> linked(Literal literal, int from, @Nullable Literal previous) {
        return chains.stream()
                .filter(c -> c.from() >= from && c.to() <= literal.from())
                .reduce((a, b) -> b)
                .filter(c -> c.what().isCertain() && links.isLinked(c, literal.from()))
                .filter(c -> previous == null || !links.isTitled(previous, c))
                .map(c -> Binding.of(c.what(), Strength.FIRM));
    }

    private Optional<Binding> behind(Literal literal, int end, @Nullable Literal following) {
        return chains.stream()
                .filter(c -> c.from() >= literal.to() && c.to() <= end)
                .findFirst()
                .filter(c -> following == null || links.isTitled(literal, c) || !links.isLinked(c, following.from()))
                .map(c -> Binding.of(c.what(), links.isTitled(literal, c) ? Strength.FIRM : Strength.NEAR));
    }

    /** The last of several labels between two dates belongs to the second: on July 4 submissions close, notification on … */
    private Optional<Binding> second(Literal literal, int from) {
        List<Found<Label>> between = chains.stream()
                .filter(c -> c.from() >= from && c.to() <= literal.from())
                .toList();
        return between.size() < 2
                ? Optional.empty()
                : Optional.of(Binding.of(between.get(between.size() - 1).what(), Strength.NEAR));
    }
}
