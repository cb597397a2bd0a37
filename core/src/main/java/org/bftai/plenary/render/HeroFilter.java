package org.bftai.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.html.Declaration;

/**
 * What lies between a hero's picture and its text. Written as Minimal Mistakes reads it: a gradient is taken as it is, a
 * colour becomes a gradient of one colour, a number is that much black.
 *
 * @param css an image of CSS
 * @param stops the colours that occur in it, with their alpha
 */
record HeroFilter(String css, List<Colour> stops) {
    private static final Colour CLEAR = new Colour(0, 0, 0, 0);
    static final HeroFilter NONE = new HeroFilter("none", List.of(CLEAR));

    private static final Pattern GRADIENT = Pattern.compile("(?:repeating-)?(?:linear|radial|conic)-gradient\\(.*\\)");
    private static final Pattern NUMBER = Pattern.compile("\\+?([0-9]{1,9}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})(%?)");
    private static final Pattern GRADIENTS = Pattern.compile("[a-z-]*gradient\\(");
    private static final Pattern COLOUR =
            Pattern.compile("(?<function>[a-z-]+)\\((?:[^()]++|\\([^()]*+\\))*+\\)|#[0-9a-f]+|\\b[a-z]+\\b");
    private static final Set<String> CALCULATE = Set.of("calc", "min", "max", "clamp");

    HeroFilter {
        stops = List.copyOf(stops);
    }

    /** Read a filter; empty where it is none. */
    static Optional<HeroFilter> parse(String written) {
        String text = written.strip();
        if (text.contains("gradient")) {
            boolean safe = GRADIENT.matcher(text).matches() && Declaration.isSafe(text);
            return safe ? Optional.of(new HeroFilter(text, colours(text))) : Optional.empty();
        }
        return number(text).map(HeroFilter::black).or(() -> Colour.parse(text).map(HeroFilter::flat));
    }

    static HeroFilter black(double alpha) {
        return flat(new Colour(0, 0, 0, alpha));
    }

    private static HeroFilter flat(Colour colour) {
        return new HeroFilter("linear-gradient(" + colour.css() + "," + colour.css() + ")", List.of(colour));
    }

    /** Return whether the filter is black all over. */
    boolean isBlack() {
        return stops.size() == 1
                && stops.get(0)
                        .over(Colour.WHITE)
                        .equals(black(alpha()).stops.get(0).over(Colour.WHITE));
    }

    /** Return the filter with black of that alpha on top of it: beneath, a bright filter would stay as bright. */
    HeroFilter under(double alpha) {
        if (isBlack()) {
            return black(together(stops.get(0).alpha(), alpha));
        }
        return new HeroFilter(
                black(alpha).css + "," + css,
                stops.stream().map(stop -> underBlack(stop, alpha)).toList());
    }

    /** Lay black that lets through over a colour: Porter and Duff's "over", with channels that are not premultiplied. */
    private static Colour underBlack(Colour colour, double alpha) {
        double both = 1 - (1 - colour.alpha()) * (1 - alpha);
        double share = both == 0 ? 0 : colour.alpha() * (1 - alpha) / both;
        return new Colour(
                (int) Math.round(colour.red() * share),
                (int) Math.round(colour.green() * share),
                (int) Math.round(colour.blue() * share),
                both);
    }

    /** Return how much of the picture the filter hides where it hides least, 0 to 1. */
    double alpha() {
        return stops.stream().mapToDouble(Colour::alpha).min().orElse(0);
    }

    /** Return the brightest that a ground of that brightness can look through the filter. */
    Colour brightest(Colour ground) {
        return stops.stream()
                .map(stop -> stop.over(ground))
                .max((a, b) -> Double.compare(a.luminance(), b.luminance()))
                .orElse(ground);
    }

    private static double together(double upper, double lower) {
        return Math.ceil(100 * (1 - (1 - upper) * (1 - lower)) - 1e-9) / 100;
    }

    private static Optional<Double> number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number.group(1));
        double alpha = number.group(2).isEmpty() ? value : value / 100;
        return alpha <= 1 ? Optional.of(alpha) : Optional.empty();
    }

    private static List<Colour> colours(String gradient) {
        List<Colour> colours = new ArrayList<>();
        String stops = GRADIENTS.matcher(gradient.toLowerCase(Locale.ROOT)).replaceAll(" ");
        Matcher matcher = COLOUR.matcher(stops);
        while (matcher.find()) {
            Optional<String> function = Optional.ofNullable(matcher.group("function"));
            Colour.parse(matcher.group())
                    // A colour of a kind that is not known here hides nothing of the picture, as far as can be said.
                    .or(() -> function.filter(f -> !CALCULATE.contains(f)).map(f -> CLEAR))
                    .ifPresent(colours::add);
        }
        return colours.isEmpty() ? List.of(CLEAR) : colours;
    }
}
