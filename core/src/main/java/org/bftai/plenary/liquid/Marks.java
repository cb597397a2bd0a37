package org.bftai.plenary.liquid;

import java.util.regex.Pattern;

/**
 * Signs within a text that is being expanded, of noncharacters, which no text may hold (The Unicode Standard, 23.7): 16
 * of them are hexadecimal digits, the others say what the number means.
 */
final class Marks {
    /** What follows was written so; numbers: offset and length in the source. */
    static final char LITERAL = '\uFDE0';
    /** What follows was printed; numbers: offset and length of the expression. */
    static final char PRINTED = '\uFDE1';
    /** An include; one number: its index. */
    static final char INCLUDE = '\uFDE2';
    /** Stands between two numbers. */
    static final char BETWEEN = '\uFDE3';
    /** Ends a mark. */
    static final char END = '\uFDE4';

    private static final char ZERO = '\uFDD0';
    private static final Pattern FOREIGN = Pattern.compile("[\uFDD0-\uFDEF]+");
    private static final Pattern NO_TOKEN = Pattern.compile("(\uFDE2[\uFDD0-\uFDDF]{1,7}\uFDE4)|[\uFDD0-\uFDEF]");

    private Marks() {}

    /** Return a part of the source as it stands, marked; noncharacters in it are left out. */
    static String literal(String source, int start, int end) {
        StringBuilder marked = new StringBuilder();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isMark(source.charAt(i))) {
                if (from < i) {
                    marked.append(mark(LITERAL, from, i - from)).append(source, from, i);
                }
                from = i + 1;
            }
        }
        return marked.toString();
    }

    static String printed(int offset, int length) {
        return mark(PRINTED, offset, length);
    }

    static String include(int index) {
        return INCLUDE + number(index) + END;
    }

    /** Return whether that is one of the noncharacters. */
    static boolean isMark(char c) {
        return c >= ZERO && c <= '\uFDEF';
    }

    /** Return a text without any of them. */
    static String without(String text) {
        return FOREIGN.matcher(text).replaceAll("");
    }

    /** Return a text without any of them that is not the token of one of so many includes. */
    static String withoutForeign(String text, int includes) {
        return NO_TOKEN.matcher(text)
                .replaceAll(mark -> mark.group(1) != null && number(mark.group(1), 1) < includes ? mark.group(1) : "");
    }

    /** Read the number that begins there; it ends at what is no digit. */
    static int number(String text, int from) {
        int number = 0;
        for (int i = from; i < text.length() && text.charAt(i) >= ZERO && text.charAt(i) < ZERO + 16; i++) {
            number = number << 4 | text.charAt(i) - ZERO;
        }
        return number;
    }

    private static String mark(char kind, int offset, int length) {
        return kind + number(offset) + BETWEEN + number(length) + END;
    }

    private static String number(int value) {
        StringBuilder digits = new StringBuilder();
        for (char c : Integer.toHexString(value).toCharArray()) {
            digits.append((char) (ZERO + Character.digit(c, 16)));
        }
        return digits.toString();
    }
}
