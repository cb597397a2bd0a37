package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits the text of a {@code style} attribute into declarations, as CSS Syntax 3 does. */
final class StyleText {
    /**
     * A declaration as an author wrote it.
     *
     * @param property lower case
     * @param value without {@code !important}
     */
    record Written(String property, String value) {
        @Override
        public String toString() {
            return property + ": " + value;
        }
    }

    private StyleText() {}

    static List<Written> split(String style) {
        List<Written> found = new ArrayList<>();
        for (String part : at(';', withoutComments(style))) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String value = withoutImportant(part.substring(colon + 1).strip());
                found.add(new Written(part.substring(0, colon).strip().toLowerCase(Locale.ROOT), value));
            }
        }
        return found;
    }

    /** Split where the separator stands outside of brackets and quotes. */
    static List<String> at(char separator, String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && (c == separator || separator == ' ' && Character.isWhitespace(c))) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static String withoutComments(String style) {
        int from = style.indexOf("/*");
        if (from < 0) {
            return style;
        }
        int end = style.indexOf("*/", from + 2);
        return style.substring(0, from) + (end < 0 ? "" : " " + withoutComments(style.substring(end + 2)));
    }

    /** A class of its own needs no stress: the generated sheet comes after the theme's. */
    private static String withoutImportant(String value) {
        int mark = value.lastIndexOf('!');
        return mark >= 0 && value.substring(mark + 1).strip().equalsIgnoreCase("important")
                ? value.substring(0, mark).strip()
                : value;
    }
}
