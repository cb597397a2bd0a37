package org.bftai.plenary.html;

import java.util.regex.Pattern;

/** Text on one line: no blanks around it, runs of blanks as one. */
final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    static String of(String text) {
        String line = text.strip();
        return isOne(line) ? line : BLANKS.matcher(line).replaceAll(" ");
    }

    /**
     * Return whether a text surely is one line, and browsers show every character of it; nearly all texts are like that,
     * and need not be searched.
     */
    static boolean isOne(String text) {
        boolean afterBlank = true;
        for (char c : text.toCharArray()) {
            boolean blank = c == ' ';
            if (blank && afterBlank || c < ' ' || c == '\u00A0' || c == '\u00AD' || c == '\u200B') {
                return false;
            }
            afterBlank = blank;
        }
        return !afterBlank;
    }
}
