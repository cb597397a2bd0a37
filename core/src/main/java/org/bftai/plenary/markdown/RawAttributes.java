package org.bftai.plenary.markdown;

import java.util.Optional;

/** Reads the attributes of a raw tag one by one, by hand: every page has tags, and three readers. */
final class RawAttributes {
    private final String html;
    private int end;
    private int nameStart;
    private int nameEnd;
    private Optional<String> value = Optional.empty();

    /**
     * Make a reader.
     *
     * @param from the offset after the name of the tag
     */
    RawAttributes(String html, int from) {
        this.html = html;
        this.end = from;
    }

    /** Go to the next attribute; stay where there is none. */
    boolean next() {
        int from = end;
        while (from < html.length() && (isBlank(html.charAt(from)) || html.charAt(from) == '/')) {
            from++;
        }
        int to = from;
        while (to < html.length() && isOfName(html.charAt(to))) {
            to++;
        }
        if (to == from) {
            return false;
        }
        nameStart = from;
        nameEnd = to;
        end = to;
        int sign = behindBlanks(to);
        value = html.startsWith("=", sign) ? value(behindBlanks(sign + 1)) : Optional.empty();
        return true;
    }

    /** Read a value, which ends the attribute; one whose quote is not closed is none. */
    private Optional<String> value(int from) {
        char first = from < html.length() ? html.charAt(from) : '>';
        boolean quoted = first == '"' || first == '\'';
        int to = quoted ? html.indexOf(first, from + 1) : behindValue(from);
        if (to < 0 || first == '>') {
            return Optional.empty();
        }
        end = quoted ? to + 1 : to;
        return Optional.of(html.substring(quoted ? from + 1 : from, to));
    }

    boolean isNamed(String name) {
        return nameEnd - nameStart == name.length() && html.regionMatches(true, nameStart, name, 0, name.length());
    }

    /** Return what the attribute says, without quotes. */
    Optional<String> value() {
        return value;
    }

    /** Return the offset after the attribute. */
    int end() {
        return end;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindValue(int from) {
        int at = from;
        while (at < html.length() && !isBlank(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private static boolean isOfName(char c) {
        return !isBlank(c) && c != '/' && c != '>' && c != '=';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
