package org.bftai.plenary.html;

import java.util.List;
import java.util.Locale;

/**
 * A property of CSS and its value, safe to print into a sheet.
 *
 * @param property lower case, such as {@code font-weight} or {@code --hero-alpha}
 * @param value such as {@code bold}; nothing that could end the declaration or load a file
 */
public record Declaration(String property, String value) {
    private static final List<String> LOADING = List.of("url(", "src(", "image(", "image-set(", "element(", "/*");

    public Declaration {
        if (property.isEmpty() || !property.chars().allMatch(Declaration::isNameCharacter) || !isSafe(value)) {
            throw new IllegalArgumentException("not a declaration: " + property + ": " + value);
        }
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /**
     * Return whether a value can be printed: one line, brackets and quotes closed, no {@code ; { } < > @ \}, and no
     * function that loads a file.
     */
    public static boolean isSafe(String value) {
        int open = 0;
        char quote = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7F || ";{}<>@\\".indexOf(c) >= 0) {
                return false;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                return false;
            }
        }
        String lower = value.toLowerCase(Locale.ROOT);
        return open == 0 && quote == 0 && !value.isBlank() && LOADING.stream().noneMatch(lower::contains);
    }

    @Override
    public String toString() {
        return property + ":" + value;
    }
}
