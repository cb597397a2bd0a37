package org.bftai.plenary.html;

import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The generated sheet of a site: styles that a strict policy does not allow in the page. Safe for several threads. */
public final class StyleSheet {
    private final SortedMap<String, String> rules = new ConcurrentSkipListMap<>();

    /** Add a rule, once however often it is added, and return the class that has it. */
    public String add(Rule rule) {
        String name = rule.className();
        rules.put(name, rule.body());
        return name;
    }

    /** Return the sheet so far, one rule a line, sorted by name; empty where there are none. */
    public String css() {
        StringBuilder css = new StringBuilder();
        rules.forEach((name, body) ->
                css.append('.').append(name).append('{').append(body).append("}\n"));
        return css.toString();
    }
}
