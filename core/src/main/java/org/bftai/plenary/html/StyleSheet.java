package org.bftai.plenary.html;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The generated sheet of a site: styles that a strict policy does not allow in the page. Safe for several threads. */
public final class StyleSheet {
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** Add a rule, once however often it is added, and return the class that has it. */
    public String add(Rule rule) {
        return names.computeIfAbsent(rule.body(), body -> rule.className());
    }

    /** Return the sheet so far, one rule a line, sorted by name; empty where there are none. */
    public String css() {
        SortedMap<String, String> rules = new TreeMap<>();
        names.forEach((body, name) -> rules.put(name, body));
        StringBuilder css = new StringBuilder();
        rules.forEach((name, body) ->
                css.append('.').append(name).append('{').append(body).append("}\n"));
        return css.toString();
    }
}
