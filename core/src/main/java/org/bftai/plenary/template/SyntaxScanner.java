package org.bftai.plenary.template;

import freemarker.core.ParseException;
import freemarker.template.utility.StringUtil;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds forbidden syntax in a template, and only where FreeMarker reads it as syntax: not in comments, in text, or in
 * quotes. It follows FreeMarker's own lexer, oddities included: a {@code >} outside brackets ends a tag, comments in
 * expressions may begin and end with square brackets, and a text in quotes is unescaped before it is looked at.
 */
final class SyntaxScanner {
    private static final Pattern HEADER = Pattern.compile("(?:\\s|[<\\[]#--.*?--[>\\]])*+(?=\\[#ftl)", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("<#--|<#(?=[A-Za-z_])|<@|\\$\\{");
    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{");
    private static final Pattern COMMENT = Pattern.compile("[<\\[][#!]--.*?(?:--[>\\]]|\\z)", Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("(?:\\s|[<\\[][#!]--.*?--[>\\]])*+([A-Za-z_]*)", Pattern.DOTALL);

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
        Matcher header = HEADER.matcher(text);
        if (header.lookingAt()) {
            scanner.check(header.end(), "[#ftl"); // would change what all other signs mean
        }
        scanner.text(BEGIN);
        return scanner.found;
    }

    private void text(Pattern begin) {
        Matcher next = begin.matcher(text);
        int i = 0;
        while (found.isEmpty() && next.find(i)) {
            String sign = next.group();
            if (sign.equals("<#--")) {
                int end = text.indexOf("-->", next.end());
                i = end < 0 ? text.length() : end + 3;
            } else {
                if (sign.equals("<#")) {
                    check(next.start(), "<#" + word(next.end()));
                }
                i = expression(next.end(), sign.equals("${") ? '}' : '>');
            }
        }
    }

    /** Read up to the closing character and return the offset behind it. */
    private int expression(int start, char end) {
        Matcher comment = COMMENT.matcher(text);
        int depth = 0;
        char before = '(';
        for (int i = start; i < text.length() && found.isEmpty(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c == end) {
                return i + 1;
            } else if ((c == '<' || c == '[')
                    && comment.region(i, text.length()).lookingAt()) {
                i = comment.end() - 1;
                continue;
            } else if (c == '"' || c == '\'') {
                i = quoted(i, isRaw(i)) - 1;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == '?') {
                check(i, "?" + word(i + 1));
            } else if (c == '.' && !isOperand(before)) {
                check(i, "." + word(i + 1));
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return text.length();
    }

    /** Read a text in quotes and the interpolations in it, and return the offset behind it. */
    private int quoted(int start, boolean raw) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(start)) {
            end += !raw && text.charAt(end) == '\\' ? 2 : 1;
        }
        if (!raw && end <= text.length()) {
            interpolations(start + 1, text.substring(start + 1, end));
        }
        return Math.min(end + 1, text.length());
    }

    private void interpolations(int start, String written) {
        try {
            SyntaxScanner inner = new SyntaxScanner(StringUtil.FTLStringLiteralDec(written));
            inner.text(INTERPOLATION);
            boolean asWritten = inner.text.equals(written);
            found = inner.found.map(f -> new Found(asWritten ? start + f.offset() : start, f.syntax(), f.reason()));
        } catch (ParseException e) {
            return; // FreeMarker will say what is wrong with the escapes
        }
    }

    private void check(int offset, String syntax) {
        if (found.isEmpty()) {
            found = ForbiddenSyntax.reason(syntax).map(reason -> new Found(offset, syntax, reason));
        }
    }

    /** In {@code r"…"} nothing is escaped or interpolated; in {@code for"…"} it is. */
    private boolean isRaw(int quote) {
        return quote > 0
                && text.charAt(quote - 1) == 'r'
                && (quote == 1 || !Character.isJavaIdentifierPart(text.charAt(quote - 2)));
    }

    /** Behind an operand a dot asks for a property; elsewhere it begins one of FreeMarker's own variables. */
    private static boolean isOperand(char before) {
        return Character.isLetterOrDigit(before) || "_$)]\"'".indexOf(before) >= 0;
    }

    /** Return the name that comes next, behind blanks and comments. */
    private String word(int start) {
        Matcher word = WORD.matcher(text).region(start, text.length());
        return word.lookingAt() ? word.group(1) : "";
    }
}
