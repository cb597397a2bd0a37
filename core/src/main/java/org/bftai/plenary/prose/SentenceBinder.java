package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bftai.plenary.prose.Binding.Strength;
import org.jspecify.annotations.Nullable;

/** Gives each date of a sentence the label it belongs to: the nearest on its side, none where that is unclear. */
final class SentenceBinder {
    /** As many words may part labels that say one thing together, as in "submission of the camera-ready version". */
    private static final int CHAIN_GAP = 2;

    private static final int LINK = 8;

    /** Labels that stand side by side. */
    private record Chain(Label label, int from, int to) {}

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Chain> chains;

    SentenceBinder(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.chains = chains(sentence.labels());
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
                .filter(c -> c.label().isCertain() && isLinked(c, at))
                .map(Chain::label);
    }

    /** Return whether there are words that may be the name of something: neither generic nor only linking. */
    static boolean saysSomething(Tokens tokens) {
        for (Token token : tokens.all()) {
            boolean empty = Vocabulary.isOne("generic", token) || Vocabulary.isOne("link", token);
            if (token.isWord() && !empty) {
                return true;
            }
        }
        return false;
    }

    /** What is called something unknown, as in "Ferry strike: July 4", is about something else. */
    private Optional<Binding> titled(Literal literal, int from) {
        int colon = literal.from() - 1;
        while (colon > from && Vocabulary.isOne("link", tokens.at(colon))) {
            colon--;
        }
        boolean titled = tokens.at(colon).isSign(":") && colon > from && colon - from <= LINK;
        Tokens title = new Tokens(titled ? tokens.all().subList(from, colon) : List.of());
        return saysSomething(title)
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
                .filter(c -> c.label().isCertain())
                .findFirst()
                .map(c -> Binding.of(c.label(), Strength.NEAR));
    }

    private Optional<Binding> before(Literal literal, int from) {
        boolean bracketed = tokens.at(from).isSign("(") && from > sentence.from();
        return chains.stream()
                .filter(c -> c.from() >= from && c.to() <= literal.from())
                .filter(c -> !bracketed || outsideBrackets(c, from))
                .reduce((a, b) -> b)
                .filter(c -> isLinked(c, literal.from()) || !isPart(c, literal.from()))
                .map(c -> Binding.of(c.label(), isLinked(c, literal.from()) ? Strength.FIRM : Strength.NEAR))
                .or(() -> chains.stream()
                        .filter(c -> c.from() >= from && c.to() <= literal.from() && isPart(c, literal.from()))
                        .reduce((a, b) -> b)
                        .map(c -> new Binding(Label.OTHER, List.of(), Strength.NEAR)));
    }

    /** A submission server, or a camera-ready toolkit, is something else, unless until then something must be sent. */
    private boolean isPart(Chain chain, int date) {
        boolean titles =
                IntStream.range(chain.to(), date).anyMatch(at -> tokens.at(at).isSign(":"));
        boolean ends = titles || sentence.has("end", chain.to(), date) || sentence.has("towards", chain.to(), date);
        int strange = 0;
        for (int at = chain.to(); at < date; at++) {
            Token token = tokens.at(at);
            boolean known = Vocabulary.isOne("link", token)
                    || Vocabulary.isOne("plain", token)
                    || Vocabulary.isOne("call", token)
                    || Vocabulary.isOne("telling", token)
                    || Vocabulary.isOne("asking", token)
                    || Vocabulary.isOne("aux", token)
                    || Vocabulary.isOne("moved", token);
            strange += token.isWord() && !known ? 1 : 0;
        }
        return !ends
                && chain.label().isCertain()
                && !chain.label().isOther()
                && tokens.at(chain.to()).isWord()
                && strange > 1;
    }

    private boolean outsideBrackets(Chain chain, int from) {
        for (int at = from; at < chain.from(); at++) {
            if (tokens.at(at).isSign(")")) {
                return true;
            }
        }
        return false;
    }

    /** Find the title that a request stands under, as in "Final papers: please upload them by …". */
    private Optional<Binding> asked(Literal literal) {
        Chain title = chains.get(0);
        boolean titles = title.from() == sentence.from()
                && tokens.at(title.to()).isSign(":")
                && title.to() < literal.from()
                && title.label().isCertain()
                && sentence.has("asking", title.to() + 1, literal.from());
        for (int at = title.to() + 1; titles && at < literal.from(); at++) {
            titles = Vocabulary.isOne("asking", tokens.at(at)) || Vocabulary.isOne("link", tokens.at(at));
        }
        return titles && isPlain(title) ? Optional.of(Binding.of(title.label(), Strength.FIRM)) : Optional.empty();
    }

    /** Find the label that leads to a date, wherever others are; not one that the date before it is titled with. */
    private Optional<Binding> linked(Literal literal, int from, @Nullable Literal previous) {
        return chains.stream()
                .filter(c -> c.from() >= from && c.to() <= literal.from())
                .reduce((a, b) -> b)
                .filter(c -> c.label().isCertain() && isLinked(c, literal.from()))
                .filter(c -> previous == null || !isTitled(previous, c))
                .map(c -> Binding.of(c.label(), Strength.FIRM));
    }

    private Optional<Binding> behind(Literal literal, int end, @Nullable Literal following) {
        return chains.stream()
                .filter(c -> c.from() >= literal.to() && c.to() <= end)
                .findFirst()
                .filter(c -> following == null || isTitled(literal, c) || !isLinked(c, following.from()))
                .map(c -> Binding.of(c.label(), isTitled(literal, c) ? Strength.FIRM : Strength.NEAR));
    }

    /** The last of several labels between two dates belongs to the second: on July 4 submissions close, notification on … */
    private Optional<Binding> second(Literal literal, int from) {
        List<Chain> between = chains.stream()
                .filter(c -> c.from() >= from && c.to() <= literal.from())
                .toList();
        return between.size() < 2
                ? Optional.empty()
                : Optional.of(Binding.of(between.get(between.size() - 1).label(), Strength.NEAR));
    }

    /** Return whether nothing but linking words stands between a label and the date behind it. */
    private boolean isLinked(Chain chain, int date) {
        boolean colon = false;
        for (int at = chain.to(); at < date; at++) {
            Token token = tokens.at(at);
            boolean link =
                    token.isSign(":-–—=()|,→>*") || Vocabulary.isOne("link", token) || token.kind() == Token.Kind.BREAK;
            if (!link && !isPlace(chain, token) || at - chain.to() >= LINK) {
                return false;
            }
            colon |= at == chain.to() && token.isSign(":–—-=");
        }
        return (colon || !chain.label().weak()) && isPlain(chain);
    }

    /** An event takes place somewhere, often between its name and its days. */
    private static boolean isPlace(Chain chain, Token token) {
        return chain.label().id().equals("event")
                && (Character.isUpperCase(token.text().codePointAt(0)) || Vocabulary.isOne("where", token));
    }

    /** Return whether nothing makes a label that of something else: a round, or a word as in "code submission". */
    private boolean isPlain(Chain chain) {
        Token before = chain.from() > sentence.from() ? tokens.at(chain.from() - 1) : Token.NONE;
        return chain.label().exact() || !sentence.has("round") && isPlain(before);
    }

    private static boolean isPlain(Token word) {
        boolean name = word.text().length() > 1 && word.text().chars().allMatch(Character::isUpperCase);
        return !word.isWord()
                || name
                || word.text().length() < 3
                || Vocabulary.isOne("plain", word)
                || Vocabulary.isOne("generic", word)
                || Vocabulary.isOne("link", word);
    }

    /** Return whether a cell names a date and no more than that; what stands in brackets explains. */
    static boolean isPlain(Tokens all, LabelBook book) {
        List<Found<Label>> labels = book.find(all);
        int depth = 0;
        for (int at = 0; at < all.size(); at++) {
            int index = at;
            depth += all.at(at).isSign("([") ? 1 : all.at(at).isSign(")]") ? -1 : 0;
            boolean named = labels.stream().anyMatch(l -> l.from() <= index && index < l.to());
            if (depth == 0 && !named && !isPlain(all.at(at)) || Vocabulary.isOne("round", all.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** Return whether a date stands before its label as in "July 4, 2025: submission". */
    private boolean isTitled(Literal literal, Chain chain) {
        boolean colon = tokens.at(literal.to()).isSign(":–—-=|");
        return colon && chain.from() - literal.to() <= CHAIN_GAP + 1 && isPlain(chain);
    }

    private List<Chain> chains(List<Found<Label>> labels) {
        List<Chain> found = new ArrayList<>();
        List<Found<Label>> chain = new ArrayList<>();
        for (Found<Label> label : labels) {
            if (!chain.isEmpty() && !isNear(chain.get(chain.size() - 1).to(), label.from())) {
                found.add(chain(chain));
                chain.clear();
            }
            chain.add(label);
        }
        if (!chain.isEmpty()) {
            found.add(chain(chain));
        }
        return found;
    }

    private boolean isNear(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean inDate = !tokens.at(at).isWord() && !tokens.at(at).isSign("-/&'’");
            if (inDate || at - from >= CHAIN_GAP) {
                return false;
            }
        }
        return true;
    }

    private Chain chain(List<Found<Label>> labels) {
        Found<Label> last = labels.get(labels.size() - 1);
        if (isGathering(labels)) {
            return new Chain(Label.NONE_OF_OURS, labels.get(0).from(), last.to());
        }
        Found<Label> best = labels.stream()
                .filter(l -> !(l.what().isOther() && labels.size() > 1 && isOneOfSeveral(tokens, l)))
                .min(Comparator.comparingInt(l -> l.what().rank()))
                .orElse(labels.get(0));
        return new Chain(best.what(), labels.get(0).from(), last.to());
    }

    /** A notification workshop is a workshop on notifications, and none of the dates. */
    private static boolean isGathering(List<Found<Label>> labels) {
        if (labels.size() < 2) {
            return false;
        }
        Found<Label> last = labels.get(labels.size() - 1);
        Found<Label> before = labels.get(labels.size() - 2);
        return last.what().id().equals("event")
                && last.what().weak()
                && before.to() == last.from()
                && before.what().isCertain()
                && !before.what().id().equals("event");
    }

    /** Papers and posters: both are meant. */
    static boolean isOneOfSeveral(Tokens tokens, Found<Label> label) {
        return Vocabulary.lists(tokens.at(label.from() - 1)) || Vocabulary.lists(tokens.at(label.to()));
    }

    /** Return the one label that a heading or the first cell of a row names. */
    static Optional<Label> only(Tokens all, LabelBook book) {
        Sentence sentence = new Sentence(all, 0, all.size(), List.of(), book.find(all));
        List<Label> certain =
                new SentenceBinder(sentence).chains.stream().map(Chain::label).toList();
        List<Label> said = certain.stream().filter(Label::isCertain).distinct().toList();
        return said.size() == 1
                ? Optional.of(said.get(0))
                : certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }
}
