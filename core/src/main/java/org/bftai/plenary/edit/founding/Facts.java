package org.bftai.plenary.edit.founding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;

/**
 * What is known of an edition before it has an {@code event.yml}.
 *
 * @param facts no key twice
 * @param topics what papers can be about
 * @param doubts what pages say and nobody can be sure of
 */
public record Facts(List<Fact> facts, List<Topic> topics, List<Doubt> doubts) {
    static final Facts NONE = new Facts(List.of(), List.of(), List.of());

    public Facts {
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
        doubts = List.copyOf(doubts);
    }

    /**
     * A fact.
     *
     * @param key as {@code email}, or {@code dates.submission}
     * @param value not yet in YAML; a date with its history as {@code event.yml} writes it
     * @param from where it was read; empty where it was given
     */
    public record Fact(String key, String value, Optional<Location> from) {}

    /** A topic, as {@code Name: description} or a text, and where it was read. */
    public record Topic(String text, Optional<Location> from) {}

    /** Something to look at: a sentence without its full stop. */
    public record Doubt(String sentence, Location at) {}

    /** Return what a file of facts says that is there already. */
    public static Facts of(Event event) {
        List<Fact> facts = new ArrayList<>();
        event.acronym().ifPresent(a -> facts.add(given("acronym", a)));
        event.name().ifPresent(n -> facts.add(given("name", n)));
        event.host().ifPresent(h -> facts.add(given("host", h.name())));
        event.place().ifPresent(p -> facts.add(given("place", p.toString())));
        event.email().ifPresent(e -> facts.add(given("email", e)));
        event.dates()
                .all()
                .forEach(d -> facts.add(given("dates." + d.id(), d.value().written())));
        return new Facts(
                facts,
                event.topics().stream()
                        .map(t -> new Topic(t.name(), Optional.empty()))
                        .toList(),
                List.of());
    }

    private static Fact given(String key, String value) {
        return new Fact(key, value, Optional.empty());
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    public Optional<String> find(String key) {
        return facts.stream().filter(f -> f.key().equals(key)).findFirst().map(Fact::value);
    }

    /** Return these with what somebody says; that wins. */
    Facts with(String key, String value) {
        List<Fact> all = new ArrayList<>(facts);
        all.removeIf(f -> f.key().equals(key));
        all.add(given(key, value));
        return new Facts(all, topics, doubts);
    }

    Facts with(List<Topic> others) {
        return new Facts(facts, others, doubts);
    }

    /** Return these without a fact that does not go with the others; it becomes a doubt. */
    public Facts doubting(String key, String why) {
        List<Doubt> more = new ArrayList<>(doubts);
        facts.stream()
                .filter(f -> f.key().equals(key))
                .forEach(f -> f.from()
                        .ifPresent(at -> more.add(new Doubt(shortKey(key) + ": " + f.value() + ", but " + why, at))));
        more.sort(Comparator.comparing(Doubt::at));
        return new Facts(facts.stream().filter(f -> !f.key().equals(key)).toList(), topics, more);
    }

    /** Return the name of a date or another fact. */
    static String shortKey(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    public List<Fact> dates() {
        return facts.stream().filter(f -> f.key().startsWith("dates.")).toList();
    }
}
