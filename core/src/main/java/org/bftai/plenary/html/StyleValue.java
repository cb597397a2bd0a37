package org.bftai.plenary.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.colour.Colour;

/**
 * What a property takes: how many components of which kinds.
 *
 * @param most components at most
 * @param kinds letters: L length or percentage, N number, C colour, F font name, comma and slash as separators
 * @param words keywords, besides those that every property takes
 */
record StyleValue(int most, String kinds, Set<String> words) {
    private static final Set<String> EVERYWHERE = Set.of("inherit", "initial", "unset", "revert");
    private static final Set<String> UNITS = Set.of(
            "%",
            "px", "em", "rem", "ex", "ch", "lh", "rlh", "cap", "ic", "vw", "vh", "vi", "vb", "vmin", "vmax", "svh",
            "svw", "lvh", "lvw", "dvh", "dvw", "cm", "mm", "q", "in", "pt", "pc", "fr", "deg", "turn", "s", "ms");
    private static final String CALCULATING = "0123456789.+-*/() %abcdefghijklmnopqrstuvwxyz,";

    /** Return the value in one spelling: single blanks, lower case; empty where the property does not take it. */
    Optional<String> accept(String value) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        List<String> groups = has(',') ? StyleText.at(',', value) : List.of(value);
        for (int i = 0; i < groups.size(); i++) {
            text.append(i > 0 ? "," : "");
            for (String part : StyleText.at(' ', has('/') ? groups.get(i).replace("/", " / ") : groups.get(i))) {
                Optional<String> component = part.equals("/") && has('/') ? Optional.of("/") : component(part);
                if (component.isEmpty() || ++count > most) {
                    return Optional.empty();
                }
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ',' ? "" : " ");
                text.append(component.get());
            }
        }
        return count > 0 && Declaration.isSafe(text.toString()) ? Optional.of(text.toString()) : Optional.empty();
    }

    private Optional<String> component(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        boolean taken = words.contains(lower)
                || EVERYWHERE.contains(lower)
                || isVariable(lower)
                || has('L') && isLength(lower)
                || has('N') && isNumber(lower)
                || has('C') && (Colour.parse(lower).isPresent() || lower.equals("currentcolor"));
        return taken ? Optional.of(isVariable(lower) ? part : lower) : has('F') ? fontName(part) : Optional.empty();
    }

    private boolean has(char kind) {
        return kinds.indexOf(kind) >= 0;
    }

    private static boolean isVariable(String part) {
        return part.startsWith("var(--")
                && part.endsWith(")")
                && part.substring(6, part.length() - 1).chars().allMatch(StyleValue::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c > 127;
    }

    private static boolean isLength(String part) {
        for (String function : List.of("calc(", "min(", "max(", "clamp(")) {
            if (part.startsWith(function) && part.endsWith(")")) {
                return part.chars().allMatch(c -> CALCULATING.indexOf(c) >= 0);
            }
        }
        int unit = numberEnd(part);
        return unit > 0 && (UNITS.contains(part.substring(unit)) || unit == part.length() && isZero(part));
    }

    private static boolean isZero(String number) {
        return number.chars().allMatch(c -> "+-0.".indexOf(c) >= 0);
    }

    private static boolean isNumber(String part) {
        return numberEnd(part) == part.length() && !part.isEmpty();
    }

    /** Return where the number at the beginning ends; 0 where there is none. */
    private static int numberEnd(String part) {
        int i = part.startsWith("-") || part.startsWith("+") ? 1 : 0;
        int digits = 0;
        int dots = 0;
        for (; i < part.length() && (part.charAt(i) == '.' || part.charAt(i) >= '0' && part.charAt(i) <= '9'); i++) {
            if (part.charAt(i) == '.') {
                dots++;
            } else {
                digits++;
            }
        }
        return digits > 0 && dots <= 1 && part.charAt(i - 1) != '.' ? i : 0;
    }

    private static Optional<String> fontName(String part) {
        int last = part.length() - 1;
        boolean quoted = last > 0 && "\"'".indexOf(part.charAt(0)) >= 0 && part.charAt(last) == part.charAt(0);
        String name = quoted ? part.substring(1, last) : part;
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> isNameCharacter(c) || quoted && c == ' ');
        return plain ? Optional.of(quoted ? '"' + name + '"' : name) : Optional.empty();
    }
}
