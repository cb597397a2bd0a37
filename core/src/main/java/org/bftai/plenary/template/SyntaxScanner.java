package org.bftai.plenary.template;

import java.util.Optional;

/**
 * Finds forbidden syntax in a template, and only where FreeMarker reads it as syntax: not in comments, in text, or in
 * quotes. It follows FreeMarker's own lexer: a {@code >} outside brackets ends a tag, a {@code }} an interpolation.
 */
final class SyntaxScanner {
    private final String text;
    private Optional<Found> found = Optional.empty();

    private SyntaxScanner(String text) {
        this.text = text;
    }

    /**
     * The first piece of forbidden syntax.
     *
     * @param offset in the text
     * @param syntax as it is written, such as {@code ?new}
     * @param reason why not
     */
    record Found(int offset, String syntax, String reason) {}

    static Optional<Found> scan(String text) {
        SyntaxScanner scanner = new SyntaxScanner(text);
        int first = scanner.afterBlanks(0);
        if (text.startsWith("[#ftl", first)) { // would change what all other signs mean
            scanner.check(first, "[#ftl");
        }
        scanner.text();
        return scanner.found;
    }

    private void text() {
        int i = 0;
        while (i < text.length() && found.isEmpty()) {
            if (text.startsWith("<#--", i)) {
                i = after("-->", i + 4);
            } else if (text.startsWith("<#noparse>", i)) {
                i = after("</#noparse>", i);
            } else if (text.startsWith("<#", i)) {
                check(i, "<#" + word(i + 2));
                i = expression(i + 2, '>');
            } else if (text.startsWith("<@", i) || text.startsWith("</", i) && isAt(i + 2, "#@")) {
                i = expression(i + 2, '>');
            } else if (text.startsWith("${", i)) {
                i = expression(i + 2, '}');
            } else {
                i++;
            }
        }
    }

    /** Read up to the closing character and return the offset behind it. */
    private int expression(int start, char end) {
        int depth = 0;
        char before = '(';
        for (int i = start; i < text.length() && found.isEmpty(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c == end) {
                return i + 1;
            } else if (text.startsWith("<#--", i)) {
                i = after("-->", i + 4) - 1;
                continue;
            } else if (c == '"' || c == '\'') {
                i = quoted(i, before == 'r') - 1;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == '?') {
                int name = afterBlanks(i + 1);
                check(i, "?" + word(name));
            } else if (c == '.' && !isOperand(before)) {
                check(i, "." + word(i + 1));
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return text.length();
    }

    /** Read a text in quotes, with the interpolations in it, and return the offset behind it. */
    private int quoted(int start, boolean raw) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == text.charAt(start)) {
                return i + 1;
            } else if (!raw && text.charAt(i) == '\\') {
                i++;
            } else if (!raw && text.startsWith("${", i)) {
                i = expression(i + 2, '}') - 1;
            }
        }
        return text.length();
    }

    private void check(int offset, String syntax) {
        if (found.isEmpty()) {
            found = ForbiddenSyntax.reason(syntax).map(reason -> new Found(offset, syntax, reason));
        }
    }

    /** Behind an operand a dot asks for a property; elsewhere it begins one of FreeMarker's own variables. */
    private static boolean isOperand(char before) {
        return Character.isLetterOrDigit(before) || "_$)]\"'".indexOf(before) >= 0;
    }

    private boolean isAt(int offset, String characters) {
        return offset < text.length() && characters.indexOf(text.charAt(offset)) >= 0;
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(start, end);
    }

    private int afterBlanks(int start) {
        int i = start;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.startsWith("<#--", i))) {
            i = text.startsWith("<#--", i) ? after("-->", i) : i + 1;
        }
        return i;
    }

    private int after(String end, int start) {
        int at = text.indexOf(end, start);
        return at < 0 ? text.length() : at + end.length();
    }
}
