package org.bftai.plenary.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What FreeMarker knows and templates of themes may not use, with the reason. */
final class ForbiddenSyntax {
    private static final String CODE = "templates print what they are given and run no other code";
    private static final String RAW = "text is always escaped; values that are HTML print as they are";
    private static final String CLOCK = "the same site gives the same files whenever it is built";
    private static final String HIDE = "a mistake is reported, not hidden; ask with ?? whether a value is there";
    private static final String FIXED = "how templates are read and numbers printed is the same for all themes";

    private static final String SIGNS = "write <#-- … --> for a comment, ${'${'} for signs of FreeMarker's";

    private static final Map<String, String> REASONS = reasons();

    private ForbiddenSyntax() {}

    /** Return why that piece of syntax, such as {@code ?new} or {@code <#attempt}, may not be used; empty if it may. */
    static Optional<String> reason(String syntax) {
        // FreeMarker also knows every name of more than one word in this form.
        String underscored = syntax.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(REASONS.get(underscored));
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        for (String syntax : new String[] {"?new", "?api", "?eval", "?eval_json", "?interpret"}) {
            reasons.put(syntax, CODE);
        }
        for (String syntax :
                new String[] {"?no_esc", "<#noautoesc", "<#no_auto_esc", "<#outputformat", "<#output_format", "<#escape"
                }) {
            reasons.put(syntax, RAW);
        }
        reasons.put(".now", CLOCK);
        reasons.put("<#attempt", HIDE);
        reasons.put("<#setting", FIXED);
        reasons.put("<#noparse", SIGNS);
        reasons.put("<#comment", SIGNS);
        reasons.put("<#ftl", FIXED);
        reasons.put("[#ftl", FIXED);
        return reasons;
    }
}
