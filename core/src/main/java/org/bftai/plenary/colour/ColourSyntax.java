package org.bftai.plenary.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads colours as CSS Color 4 writes them: names, hex, {@code rgb()} and {@code hsl()}, old syntax and new. */
final class ColourSyntax {
    /** Longer texts are no colours, and are not looked at. */
    private static final int LONGEST = 100;

    private ColourSyntax() {}

    static Optional<Colour> parse(String css) {
        String text = css.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.charAt(0) == '#') {
            return hex(text.substring(1));
        }
        int open = text.indexOf('(');
        if (open < 0) {
            return text.equals("transparent") ? Optional.of(new Colour(0, 0, 0, 0)) : NamedColours.find(text);
        }
        if (!text.endsWith(")")) {
            return Optional.empty();
        }
        List<String> parts = parts(text.substring(open + 1, text.length() - 1));
        if (parts.size() != 3 && parts.size() != 4) {
            return Optional.empty();
        }
        try {
            double alpha = parts.size() == 4 ? unit(parts.get(3), 1) : 1;
            return switch (text.substring(0, open)) {
                case "rgb", "rgba" ->
                    Optional.of(new Colour(channel(parts.get(0)), channel(parts.get(1)), channel(parts.get(2)), alpha));
                case "hsl", "hsla" ->
                    Optional.of(hsl(degrees(parts.get(0)), unit(parts.get(1), 100), unit(parts.get(2), 100), alpha));
                default -> Optional.empty();
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Colour> hex(String digits) {
        if (!digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            return Optional.empty();
        }
        int size = digits.length();
        if (size == 3 || size == 4) {
            StringBuilder twice = new StringBuilder();
            digits.chars().forEach(c -> twice.append((char) c).append((char) c));
            return hex(twice.toString());
        }
        return size != 6 && size != 8
                ? Optional.empty()
                : Optional.of(new Colour(
                        pair(digits, 0), pair(digits, 2), pair(digits, 4), size == 8 ? pair(digits, 6) / 255.0 : 1));
    }

    private static int pair(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2), 16);
    }

    /** Split at commas, or at blanks with a slash before the alpha; an empty list where the separators are wrong. */
    private static List<String> parts(String inside) {
        if (inside.indexOf(',') >= 0) {
            List<String> parts = new ArrayList<>();
            for (String part : inside.split(",", -1)) {
                parts.add(part.strip());
            }
            return parts;
        }
        int slash = inside.indexOf('/');
        String colours = slash < 0 ? inside : inside.substring(0, slash);
        List<String> parts = new ArrayList<>(List.of(colours.strip().split("\\s+")));
        if (slash >= 0) {
            parts.add(inside.substring(slash + 1).strip());
        }
        return slash >= 0 && parts.size() != 4 || slash < 0 && parts.size() != 3 ? List.of() : parts;
    }

    private static int channel(String part) {
        double value = part.endsWith("%") ? unit(part, 1) * 255 : number(part);
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }

    /** Read a percentage, or a number of which {@code whole} makes one, as 0 to 1; outside is clipped. */
    private static double unit(String part, double whole) {
        double value = part.endsWith("%") ? number(part.substring(0, part.length() - 1)) / 100 : number(part) / whole;
        return Math.max(0, Math.min(1, value));
    }

    private static double degrees(String part) {
        if (part.endsWith("grad")) {
            return number(part.substring(0, part.length() - 4)) * 0.9;
        }
        if (part.endsWith("rad")) {
            return Math.toDegrees(number(part.substring(0, part.length() - 3)));
        }
        if (part.endsWith("turn")) {
            return number(part.substring(0, part.length() - 4)) * 360;
        }
        return number(part.endsWith("deg") ? part.substring(0, part.length() - 3) : part);
    }

    /** Java also reads {@code 1f}, {@code 0x1p3} and {@code NaN}, which CSS does not. */
    private static double number(String part) {
        if (part.equals("none")) {
            return 0;
        }
        if (part.isEmpty() || part.endsWith(".") || !part.chars().allMatch(c -> "0123456789+-.e".indexOf(c) >= 0)) {
            throw new NumberFormatException(part);
        }
        return Double.parseDouble(part);
    }

    private static Colour hsl(double hue, double saturation, double lightness, double alpha) {
        double amount = saturation * Math.min(lightness, 1 - lightness);
        int[] rgb = new int[3];
        double[] offsets = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double k = (((offsets[i] + hue / 30) % 12) + 12) % 12;
            double value = lightness - amount * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
            rgb[i] = (int) Math.round(value * 255);
        }
        return new Colour(rgb[0], rgb[1], rgb[2], alpha);
    }
}
