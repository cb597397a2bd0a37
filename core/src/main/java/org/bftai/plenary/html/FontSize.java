package org.bftai.plenary.html;

import java.util.List;

/** The seven sizes of {@code <font size>}, of which 3 is normal and {@code +1} is relative to it. */
final class FontSize {
    private static final List<String> SIZES =
            List.of("x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large");

    private FontSize() {}

    static String of(String value) {
        try {
            int number = Integer.parseInt(value);
            int size = value.startsWith("+") || value.startsWith("-") ? 3 + number : number;
            return SIZES.get(Math.max(1, Math.min(7, size)) - 1);
        } catch (NumberFormatException e) {
            return "medium";
        }
    }
}
