package org.bftai.plenary.liquid;

import org.jspecify.annotations.Nullable;

/**
 * Where a tag closes.
 *
 * @param end the unit after its braces, or after what was read of it
 * @param fault null if it closes as it should
 */
record TagEnd(int end, @Nullable Fault fault) {
    /** The longest tag, in UTF-16 units. */
    private static final int LONGEST = 10_000;

    /** The most of it that is not in quotes. */
    private static final int LONGEST_UNQUOTED = 1_000;

    /** The most brackets in each other. */
    private static final int DEEPEST = 20;

    /** Look for the end of the tag that opens there. Braces within quotes do not count. */
    static TagEnd of(String text, int start) {
        boolean output = text.charAt(start + 1) == '{';
        int depth = 0;
        int quoted = 0;
        for (int i = start + 2; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '"' || c == '\'') {
                int closing = text.indexOf(c, i + 1);
                if (closing < 0 || runsOver(text, i, closing)) {
                    return unclosedQuote(text, i);
                }
                quoted += closing - i;
                i = closing;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (next == '}' && c == (output ? '}' : '%')) {
                return checked(start, i + 2, quoted);
            } else if (c == '{' && (next == '{' || next == '%') || next == '}' && c == (output ? '%' : '}')) {
                break;
            }
            if (depth > DEEPEST) {
                return new TagEnd(i, Fault.limit(start, i, "brackets are nested too deeply", "make it simpler"));
            }
        }
        String opening = output ? "{{" : "{%";
        String closing = output ? "}}" : "%}";
        return new TagEnd(
                start + 2,
                Fault.syntax(
                        start,
                        start + 2,
                        "'" + opening + "' is not closed",
                        "close it with " + closing + " behind the expression"));
    }

    private static TagEnd checked(int start, int end, int quoted) {
        if (end - start <= LONGEST && end - start - quoted <= LONGEST_UNQUOTED) {
            return new TagEnd(end, null);
        }
        String message = "this tag is longer than " + LONGEST_UNQUOTED + " signs, or " + LONGEST + " with its texts";
        return new TagEnd(end, Fault.limit(start, end, message, "make it simpler"));
    }

    /** A quote that was forgotten reaches up to one far behind its tag. */
    private static boolean runsOver(String text, int opening, int closing) {
        String quoted = text.substring(opening, closing);
        return quoted.indexOf('\n') >= 0 && (quoted.contains("}}") || quoted.contains("%}"));
    }

    private static TagEnd unclosedQuote(String text, int quote) {
        int end = quote + 1;
        while (end < text.length() && end < quote + LONGEST && text.charAt(end) != '}') {
            end++;
        }
        return new TagEnd(
                Math.min(text.length(), end + 2),
                Fault.syntax(quote, quote + 1, "a quote opens here and does not close", "close it with the same sign"));
    }
}
