package org.bftai.plenary.liquid;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tags there are and how each is written. */
final class TagNames {
    /** What opens a block, and what may stand between its opening and its end. */
    static final Map<String, Set<String>> BLOCKS = Map.of(
            "if", Set.of("elsif", "else"),
            "unless", Set.of("else"),
            "case", Set.of("when", "else"),
            "for", Set.of("else"),
            "tablerow", Set.of(),
            "capture", Set.of());

    static final Set<String> BETWEEN = Set.of("elsif", "else", "when");
    static final Set<String> SIMPLE = Set.of("assign", "cycle", "decrement", "include", "increment");

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("if", "{% if event.submit %} … {% endif %}"),
            Map.entry("elsif", "{% elsif event.submit %}"),
            Map.entry("unless", "{% unless event.submit %} … {% endunless %}"),
            Map.entry("else", "{% else %}"),
            Map.entry("case", "{% case name %}{% when \"value\" %} … {% endcase %}"),
            Map.entry("when", "{% when \"value\" %}"),
            Map.entry("for", "{% for item in list %} … {% endfor %}"),
            Map.entry("tablerow", "{% tablerow item in list cols: 3 %} … {% endtablerow %}"),
            Map.entry("capture", "{% capture name %} … {% endcapture %}"),
            Map.entry("assign", "{% assign name = value %}"),
            Map.entry("cycle", "{% cycle \"one\", \"two\" %}"),
            Map.entry("increment", "{% increment name %}"),
            Map.entry("decrement", "{% decrement name %}"),
            Map.entry("include", "{% include name key=\"value\" %}"));

    private TagNames() {}

    /** Return the names that begin something, for hints. */
    static SortedSet<String> listed() {
        SortedSet<String> names = new TreeSet<>(BLOCKS.keySet());
        names.addAll(SIMPLE);
        names.addAll(Set.of("raw", "comment"));
        return names;
    }

    /** Return how a tag is written, such as {@code {% else %}}. */
    static String form(String name) {
        return FORMS.getOrDefault(name, "{% " + name + " %}");
    }
}
