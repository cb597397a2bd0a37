package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liquid.parser.v4.LiquidParser;
import org.bftai.plenary.diagnostic.Suggestions;

/** Follows names below names, and says what is wrong with them. */
final class Lookups {
    private final Skeleton skeleton;
    private final Set<String> partial;
    private final List<Fault> faults;

    /** @param partial names of which something could not be read */
    Lookups(Skeleton skeleton, Set<String> partial, List<Fault> faults) {
        this.skeleton = skeleton;
        this.partial = partial;
        this.faults = faults;
    }

    /** What a value means behind a filter. */
    static Meaning filtered(Meaning value, String filter, boolean keepsItems) {
        if (!(value instanceof Meaning.OneOf known)) {
            return value;
        }
        boolean absent = known.terms().stream().allMatch(Term.Absent.class::isInstance);
        if (absent && !filter.equals("default") || keepsItems) {
            return value;
        }
        boolean item = filter.equals("first") || filter.equals("last");
        return item ? items(known.terms()).map(Meaning::of).orElse(Meaning.Open.ANY) : Meaning.Open.ANY;
    }

    /** What one more index, {@code .name} or {@code [ … ]}, behind a look-up so far means. */
    Meaning below(Meaning value, String owner, LiquidParser.IndexContext index) {
        Optional<String> name = name(index);
        if (!(value instanceof Meaning.OneOf known)) {
            return value;
        }
        List<Term> terms = known.terms().stream()
                .filter(term -> !(term instanceof Term.Absent))
                .toList();
        if (terms.isEmpty()) {
            return value;
        }
        Optional<List<Term>> items = items(terms);
        if (name.isEmpty()) {
            return items.map(Meaning::of).orElse(Meaning.Open.ANY);
        }
        List<Term> found = terms.stream()
                .flatMap(term -> Optional.ofNullable(parts(term).get(name.get())).stream())
                .toList();
        if (found.size() == terms.size()) {
            return Meaning.of(found);
        }
        boolean size = name.get().equals("size") && terms.stream().noneMatch(Term.Group.class::isInstance);
        boolean end = name.get().equals("first") || name.get().equals("last");
        if (size || !found.isEmpty()) {
            return Meaning.Open.ANY;
        }
        return end && items.isPresent() ? Meaning.of(items.get()) : unknown(terms, owner, index, name.get());
    }

    /** What an item of a list means; a text or group has none, which is a mistake. */
    Meaning items(Meaning value, ParserRuleContext lookup) {
        if (!(value instanceof Meaning.OneOf known)) {
            return value;
        }
        List<Term> terms = known.terms().stream()
                .filter(term -> !(term instanceof Term.Absent))
                .toList();
        Optional<List<Term>> items = items(terms);
        if (items.isEmpty()) {
            String hint = terms.get(0) instanceof Term.Group group
                    ? "write its parts one by one: " + list(group.parts(), lookup.getText())
                    : "write {{ " + lookup.getText() + " }}";
            return fault(lookup, "'" + lookup.getText() + "' is no list", hint);
        }
        return Meaning.of(items.get());
    }

    /** Report what cannot be printed, unless a mistake in it is reported already. */
    void print(Meaning value, ParserRuleContext node, boolean clean) {
        if (!clean || !(value instanceof Meaning.OneOf known)) {
            return;
        }
        String name = node.getText();
        if (known.terms().stream().allMatch(Term.Absent.class::isInstance)) {
            if (!partial.contains(name.split("[.\\[]", 2)[0])) {
                fault(
                        node,
                        "'" + name + "' has no value",
                        ((Term.Absent) known.terms().get(0)).hint());
            }
        } else if (known.terms().stream().allMatch(Term.Group.class::isInstance)) {
            SortedMap<String, Term> parts = parts(known.terms().get(0));
            fault(node, "'" + name + "' is no text, it only has parts", "write one of them: " + list(parts, name));
        } else if (known.terms().stream().allMatch(Term.Items.class::isInstance)) {
            String hint = "go through it: {% for item in " + name + " %} … {% endfor %}";
            fault(node, "'" + name + "' is a list", hint);
        }
    }

    private Meaning unknown(List<Term> terms, String owner, LiquidParser.IndexContext index, String name) {
        if (partial.contains(owner)) {
            return Meaning.Open.FAULTY;
        }
        int at = skeleton.start(index.id2() == null ? index : index.id2());
        int end = skeleton.end(index);
        TreeSet<String> known = new TreeSet<>();
        terms.forEach(term -> known.addAll(parts(term).keySet()));
        if (!known.isEmpty()) {
            String hint = Suggestions.hint(name, known, "'" + owner + "' has: ");
            faults.add(Fault.unknown(at, end, "there is no '" + name + "' in '" + owner + "'", hint));
        } else if (items(terms).isPresent()) {
            String hint = "go through it: {% for item in " + owner + " %} … {% endfor %}";
            faults.add(Fault.unknown(at, end, "'" + owner + "' is a list and has no '" + name + "'", hint));
        } else {
            boolean empty = terms.stream().allMatch(Term.Group.class::isInstance);
            String hint = empty ? "'" + owner + "' has nothing yet" : "write {{ " + owner + " }}";
            faults.add(Fault.unknown(at, end, "there is no '" + name + "' in '" + owner + "'", hint));
        }
        return Meaning.Open.FAULTY;
    }

    private Meaning fault(ParserRuleContext node, String message, String hint) {
        faults.add(Fault.unknown(skeleton.start(node), skeleton.end(node), message, hint));
        return Meaning.Open.FAULTY;
    }

    private static Optional<String> name(LiquidParser.IndexContext index) {
        if (index.id2() != null) {
            return Optional.of(index.id2().getText());
        }
        String key = index.expr().getText();
        return key.matches("\"[^\"]*\"|'[^']*'") ? Optional.of(BoundNames.unquoted(key)) : Optional.empty();
    }

    private static SortedMap<String, Term> parts(Term term) {
        if (term instanceof Term.Word word) {
            return word.parts();
        }
        return term instanceof Term.Group group ? group.parts() : new TreeMap<>();
    }

    /** Return the items of lists; empty if one of them is none. */
    private static Optional<List<Term>> items(List<Term> lists) {
        List<Term> items = new ArrayList<>();
        for (Term list : lists) {
            if (!(list instanceof Term.Items some)) {
                return Optional.empty();
            }
            items.addAll(some.items());
        }
        return Optional.of(items);
    }

    private static String list(Map<String, Term> parts, String owner) {
        return parts.isEmpty() ? "none" : owner + "." + String.join(", " + owner + ".", parts.keySet());
    }
}
