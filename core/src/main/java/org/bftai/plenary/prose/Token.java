package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number, or a single sign of a text.
 *
 * @param text as written
 * @param lower in lower case
 * @param start in the text, in UTF-16 units
 * @param spaced whether something invisible stands before it
 */
record Token(Kind kind, String text, String lower, int start, boolean spaced) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        /** What separates lines, or cells of a row. */
        BREAK
    }

    /** What stands before the first and behind the last. */
    static final Token NONE = new Token(Kind.BREAK, "", "", 0, true);

    /** Stands for what is no text, such as a picture (Unicode: object replacement character). */
    private static final int NOTHING = 0xFFFC;

    static List<Token> of(String text) {
        char[] units = text.toCharArray();
        List<Token> tokens = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < units.length) {
            int point = Character.codePointAt(units, at);
            int end = at + Character.charCount(point);
            if (point == '\n' || point == '\t') {
                tokens.add(of(Kind.BREAK, text.substring(at, end), at, true));
                spaced = true;
            } else if (isInvisible(point)) {
                spaced = true;
            } else {
                Kind kind = kind(point);
                end = kind == Kind.SIGN ? end : end(units, end, kind);
                tokens.add(of(kind, text.substring(at, end), at, spaced));
                spaced = false;
            }
            at = end;
        }
        return tokens;
    }

    private static int end(char[] units, int from, Kind kind) {
        int at = from;
        while (at < units.length) {
            int point = Character.codePointAt(units, at);
            if (kind(point) != kind) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static Token of(Kind kind, String text, int start, boolean spaced) {
        return new Token(kind, text, kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text, start, spaced);
    }

    private static boolean isInvisible(int point) {
        if (point == ' ') {
            return true;
        }
        boolean visible = point > ' ' && point < 0x7F;
        return !visible
                && (Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || point == 0x200B
                        || point == NOTHING);
    }

    private static Kind kind(int point) {
        if (point < 0x80) {
            boolean letter = point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
            return letter ? Kind.WORD : point >= '0' && point <= '9' ? Kind.NUMBER : Kind.SIGN;
        }
        int type = Character.getType(point);
        boolean accent = type == Character.NON_SPACING_MARK;
        return Character.isLetter(point) || accent ? Kind.WORD : Kind.SIGN;
    }

    int end() {
        return start + text.length();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Return whether it is one of these characters. */
    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.indexOf(text.charAt(0)) >= 0;
    }

    /** Return whether it is a number of so many digits. */
    boolean hasDigits(int least, int most) {
        return isNumber() && text.length() >= least && text.length() <= most;
    }

    /** Return what a number of at most nine digits says. */
    int value() {
        return Integer.parseInt(text);
    }
}
