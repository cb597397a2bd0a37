package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text, for letters in a font whose characters are of one width. */
public final class Lines {
    private static final char NO_BREAK = '\u00A0';

    private Lines() {}

    /**
     * Break a text into lines at its blanks; one word that is longer stays whole, as addresses have to.
     *
     * @param columns what a line can hold, {@code first} or {@code rest} included
     * @param first what the first line begins with
     * @param rest what all others begin with
     */
    public static List<String> wrap(String text, int columns, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int begun = line.length();
        for (String word : text.strip().split("[ \n\t]+")) {
            if (line.length() > begun && width(line) + 1 + width(word) > columns) {
                lines.add(finished(line));
                line = new StringBuilder(rest);
                begun = line.length();
            }
            line.append(line.length() > begun ? " " : "").append(word);
        }
        lines.add(finished(line));
        return lines;
    }

    /** Put something before each line that is not empty. */
    static List<String> indent(List<String> lines, String first, String rest) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            String before = indented.isEmpty() ? first : rest;
            indented.add(line.isEmpty() ? line : before + line);
        }
        return indented;
    }

    /** Return how many columns a text takes. */
    public static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Fill a text up with blanks. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static String finished(StringBuilder line) {
        return line.toString().replace(NO_BREAK, ' ').stripTrailing();
    }
}
