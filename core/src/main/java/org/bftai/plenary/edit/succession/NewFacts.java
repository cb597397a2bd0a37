package org.bftai.plenary.edit.succession;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.FactNames;
import org.bftai.plenary.liquid.Term;

/** Which facts texts of the new edition may name: some of the last edition's have no value yet. */
final class NewFacts {
    private static final Pattern PRINTED = Pattern.compile("\\{\\{-?\\s*((?:event|dates)(?:\\.[\\w-]+)+)[^{}]*\\}\\}");

    /** They follow from the folder, whatever the file says. */
    private static final Set<String> OF_FOLDER = Set.of("event.year", "event.title");

    private final Map<String, Term> names;

    /**
     * Make the names of an edition.
     *
     * @param event its facts
     */
    NewFacts(Event event) {
        this.names = new FactNames(new DateWords(new TreeMap<>())).of(Optional.of(event));
    }

    /** Return the name that an expression prints and that has no value yet; empty where all is well. */
    Optional<String> missing(String expression) {
        Matcher printed = PRINTED.matcher(expression);
        return printed.matches() && !has(printed.group(1)) ? Optional.of(printed.group(1)) : Optional.empty();
    }

    boolean has(String name) {
        if (OF_FOLDER.contains(name)) {
            return true;
        }
        Map<String, Term> level = names;
        Term found = new Term.Absent("");
        for (String part : name.split("\\.")) {
            Term term = level.get(part);
            if (term == null || term instanceof Term.Absent) {
                return false;
            }
            found = term;
            level = term instanceof Term.Word word
                    ? word.parts()
                    : term instanceof Term.Group group ? group.parts() : Map.of();
        }
        return found instanceof Term.Word;
    }

    /** Return what stands in the place of an expression without a value: a date that follows, else that it is to come. */
    String instead(String name) {
        return name.equals("event.when") && has("dates.event") ? "{{ dates.event }}" : "TBA";
    }

    /** Return whether a text asks for a name before it prints it. */
    static boolean isAskedFor(String name, String text) {
        Matcher asked = Pattern.compile("\\{%-?\\s*(?:if|elsif|unless)\\b[^%]*?\\b((?:event|dates)(?:\\.[\\w-]+)+)")
                .matcher(text);
        return asked.results().anyMatch(m -> (name + ".").startsWith(m.group(1) + "."));
    }
}
