package org.bftai.plenary.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bftai.plenary.colour.Colour;

/** What a value of each type of option looks like; what passes here may stand in a style sheet. */
final class OptionValues {
    static final List<String> YES = List.of("true", "yes", "on");
    private static final List<String> NO = List.of("false", "no", "off");

    /** CSS Values 4 §6: a number with a unit, or nought. */
    private static final Pattern LENGTH = Pattern.compile(
            "[+-]?0+(\\.0+)?|[+-]?(\\d+(\\.\\d+)?|\\.\\d+)"
                    + "(px|rem|em|ex|ch|lh|rlh|vw|vh|vi|vb|vmin|vmax|svh|lvh|dvh|cm|mm|q|in|pt|pc|%)",
            Pattern.CASE_INSENSITIVE);

    /** CSS Values 4 §9.3. */
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left", "center");

    private OptionValues() {}

    static Optional<String> problem(ThemeOption option, String value) {
        String text = value.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (option.type()) {
            case TEXT -> Optional.empty();
            case BOOLEAN -> unless(YES.contains(lower) || NO.contains(lower), "is not true or false");
            case CHOICE ->
                unless(option.values().contains(text), "is not one of " + String.join(", ", option.values()));
            case COLOUR -> unless(Colour.parse(text).isPresent(), "is not a colour");
            case LENGTH -> unless(LENGTH.matcher(text).matches(), "is not a length, such as 1.5rem");
            case POSITION -> unless(isPosition(lower), "is not a position, such as 50% 40% or top left");
            case IMAGE ->
                unless(
                        !text.isEmpty() && text.chars().noneMatch(Character::isISOControl),
                        "is not the path of a picture");
        };
    }

    private static boolean isPosition(String text) {
        List<String> parts = List.of(text.split("\\s+"));
        return parts.size() <= 4
                && parts.stream()
                        .allMatch(p -> SIDES.contains(p) || LENGTH.matcher(p).matches());
    }

    private static Optional<String> unless(boolean fits, String problem) {
        return fits ? Optional.empty() : Optional.of(problem);
    }
}
