package org.bftai.plenary.liquid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets every id that includes print stand once on the page: a later one of a name is numbered, and what names it follows. */
final class IncludeIds {
    private static final String VALUE = "\\s*=\\s*([\"'])(.*?)\\1";
    private static final Pattern ID = Pattern.compile("\\sid" + VALUE, Pattern.DOTALL);

    /** Attributes that name ids (HTML Standard, "Attributes"; WAI-ARIA 1.2, 6.2.4). */
    private static final Pattern NAMING = Pattern.compile(
            "\\s(?:id|for|form|headers|list|popovertarget|aria-(?:activedescendant|controls|describedby|details"
                    + "|errormessage|flowto|labelledby|owns)|href(?==[\"']#))"
                    + VALUE,
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[^\\s#]+");

    private final Set<String> taken;

    /** @param body ids that stand in the body around the includes */
    IncludeIds(Set<String> body) {
        this.taken = new HashSet<>(body);
    }

    /** Return every id of the body, those of includes as they came to stand. */
    Set<String> taken() {
        return taken;
    }

    /** Return the HTML of one include with ids that nothing before it has. */
    String settle(String html) {
        Map<String, String> renamed = new HashMap<>();
        for (MatchResult id : ID.matcher(html).results().toList()) {
            String name = id.group(2);
            if (taken.contains(name)) {
                renamed.computeIfAbsent(name, this::numbered);
            }
        }
        taken.addAll(ID.matcher(html).results().map(id -> id.group(2)).collect(Collectors.toSet()));
        taken.addAll(renamed.values());
        return renamed.isEmpty() ? html : rename(html, renamed);
    }

    private String numbered(String name) {
        return Stream.iterate(2, n -> n + 1)
                .map(n -> name + "-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String rename(String html, Map<String, String> renamed) {
        return NAMING.matcher(html).replaceAll(attribute -> {
            String before = html.substring(attribute.start(), attribute.start(2));
            String names = WORD.matcher(attribute.group(2))
                    .replaceAll(word -> Matcher.quoteReplacement(renamed.getOrDefault(word.group(), word.group())));
            return Matcher.quoteReplacement(before + names + attribute.group(1));
        });
    }
}
