package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.html.ColourVerdict.Problem;
import org.bftai.plenary.html.Meeting.Setting;

/**
 * Reads the styles of authors, and holds their colours to 4.5:1 on each palette of the theme. A colour of text moves away
 * from its grounds; a ground that comes without a colour of text moves away from the text that will stand on it. Remembers
 * what it has read and judged: a site uses few styles, each of them often. Safe for several threads.
 */
final class StyleJudge {
    private final MendRules rules;
    private final ReadableColours readable = new ReadableColours();
    private final List<Setting> theme;
    private final ConcurrentMap<String, AuthorStyle> styles = new ConcurrentHashMap<>();
    private final ConcurrentMap<List<Declaration>, ColourVerdict> onTheme = new ConcurrentHashMap<>();

    StyleJudge(MendRules rules) {
        this.rules = rules;
        this.theme = rules.palettes().stream()
                .map(p -> new Setting(p.grounds(), p.text()))
                .toList();
    }

    /** Read the text of a {@code style} attribute. */
    AuthorStyle read(String style) {
        return styles.computeIfAbsent(style, AuthorStyle::read);
    }

    /** Return what is met where no author has set a colour, a setting a palette. */
    List<Setting> theme() {
        return theme;
    }

    /** Judge declarations where they meet the settings around. */
    ColourVerdict judge(List<Declaration> declarations, List<Setting> around) {
        return around == theme
                ? onTheme.computeIfAbsent(List.copyOf(declarations), d -> judged(d, theme))
                : judged(declarations, around);
    }

    private ColourVerdict judged(List<Declaration> declarations, List<Setting> around) {
        Optional<Declaration> text = colour(declarations, "color"::equals);
        Optional<Declaration> ground = colour(declarations, p -> p.startsWith("background"));
        Optional<Declaration> moving = text.or(() -> ground);
        if (theme.isEmpty() || moving.isEmpty()) {
            return new ColourVerdict(declarations, List.of(), Optional.empty());
        }
        List<Setting> met = around;
        if (text.isPresent() && ground.isPresent()) {
            Colour laid = parsed(ground.get());
            met = around.stream().map(s -> Meeting.lay(laid, s)).toList();
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < theme.size(); i++) {
            Palette palette = rules.palettes().get(i);
            Colour colour = parsed(moving.get());
            meetings.add(
                    text.isPresent()
                            ? Meeting.ofText(colour, met.get(i), palette, readable)
                            : Meeting.ofGround(colour, met.get(i), palette, readable));
        }
        List<Setting> inside = meetings.stream()
                .map(rules.contrast() ? Meeting::after : Meeting::before)
                .toList();
        if (meetings.stream().allMatch(Meeting::isReadable)) {
            return new ColourVerdict(declarations, inside, Optional.empty());
        }
        List<Declaration> mended = rules.contrast() ? replace(declarations, moving.get(), meetings) : declarations;
        return new ColourVerdict(mended, inside, Optional.of(problem(moving.get(), meetings)));
    }

    private static Optional<Declaration> colour(List<Declaration> declarations, Predicate<String> property) {
        return declarations.stream()
                .filter(d -> property.test(d.property()))
                .reduce((a, b) -> b)
                .filter(d -> Colour.parse(d.value()).filter(c -> c.alpha() > 0).isPresent());
    }

    private static Colour parsed(Declaration declaration) {
        return Colour.parse(declaration.value()).orElseThrow();
    }

    private Problem problem(Declaration moving, List<Meeting> meetings) {
        Meeting worst = meetings.stream()
                .reduce((a, b) -> b.ratio() < a.ratio() ? b : a)
                .orElseThrow();
        String role = moving.property().equals("color") ? "colour '" : "background '";
        String against = moving.property().equals("color") ? " on '" : " to the text '";
        String found = role + moving.value() + "' has " + ratio(worst.ratio()) + against
                + worst.against().css() + "'";
        String written = written(meetings);
        return new Problem(
                rules.contrast() ? found + ": written as " + written : found + ", too little to be read",
                rules.contrast()
                        ? "text needs 4.5:1; choose another colour, or leave it to the theme"
                        : "text needs 4.5:1; the nearest that has it is " + written);
    }

    private static String written(List<Meeting> meetings) {
        if (meetings.stream().map(Meeting::mended).distinct().count() == 1) {
            return "'" + meetings.get(0).mended().css() + "'";
        }
        return meetings.stream()
                .filter(m -> !m.isReadable())
                .map(m -> "'" + m.mended().css() + "' in " + m.palette().name())
                .collect(Collectors.joining(", "));
    }

    /** Rounded down: 4.49 does not pass, and must not read as if it did. */
    private static String ratio(double ratio) {
        long tenths = (long) Math.floor(ratio * 10);
        return tenths / 10 + "." + tenths % 10 + ":1";
    }

    /** The first of the two is for browsers that do not know {@code light-dark()}. */
    private static List<Declaration> replace(
            List<Declaration> declarations, Declaration moving, List<Meeting> meetings) {
        List<String> values = meetings.stream().map(m -> m.mended().css()).toList();
        List<Declaration> result = new ArrayList<>();
        for (Declaration d : declarations) {
            if (d != moving) {
                result.add(d);
                continue;
            }
            result.add(new Declaration(d.property(), values.get(0)));
            if (IntStream.range(1, values.size()).anyMatch(i -> !values.get(i).equals(values.get(0)))) {
                String both = String.join(",", byName(meetings, "light"), byName(meetings, "dark"));
                result.add(new Declaration(d.property(), "light-dark(" + both + ")"));
            }
        }
        return result;
    }

    private static String byName(List<Meeting> meetings, String name) {
        return meetings.stream()
                .filter(m -> m.palette().name().equals(name))
                .findFirst()
                .orElse(meetings.get(0))
                .mended()
                .css();
    }
}
