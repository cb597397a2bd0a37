package org.bftai.plenary.liquid;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that are known at a place of a text, and what they mean. */
final class Scope {
    private final Vocabulary vocabulary;
    private final Map<String, Meaning> bound = new HashMap<>();
    private final Deque<Map<String, Meaning>> loops = new ArrayDeque<>();

    /**
     * @param bound what gets a value in the text; such a name is known everywhere in it, since in a loop what stands
     *     behind comes before
     */
    Scope(Vocabulary vocabulary, Collection<String> bound) {
        this.vocabulary = vocabulary;
        bound.forEach(name -> this.bound.put(name, Meaning.Open.ANY));
    }

    Optional<Meaning> meaning(String name) {
        for (Map<String, Meaning> loop : loops) {
            if (loop.containsKey(name)) {
                return Optional.of(loop.get(name));
            }
        }
        Meaning here = bound.get(name);
        return here != null
                ? Optional.of(here)
                : Optional.ofNullable(vocabulary.names().get(name)).map(Meaning::of);
    }

    /** Give a name a value from here on. */
    void bind(String name, Meaning meaning) {
        bound.put(name, meaning);
    }

    void enter(Map<String, Meaning> loop) {
        loops.push(loop);
    }

    void leave() {
        loops.pop();
    }

    /** Return all names known here. */
    Collection<String> names() {
        SortedSet<String> names = new TreeSet<>(vocabulary.names().keySet());
        names.addAll(bound.keySet());
        loops.forEach(loop -> names.addAll(loop.keySet()));
        return names;
    }
}
