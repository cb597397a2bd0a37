package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.HERO_CONTRAST;
import static org.bftai.plenary.diagnostic.DiagnosticCode.HERO_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.Declaration;
import org.bftai.plenary.html.Rule;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * Colour and filter of a hero, mended so that its text can be read (WCAG 2.2, 1.4.3).
 *
 * @param colour what the author wrote, else black
 * @param filter what lies over the picture, raised where it was too weak
 * @param glaze the filter as it was written, where it is not just black
 * @param text light, or dark where the ground is a light colour without a picture
 */
record HeroStyle(Colour colour, HeroFilter filter, Optional<HeroFilter> glaze, Colour text) {
    /** Steps in which a filter is raised. */
    private static final double STEP = 0.01;

    /**
     * Read colour and filter, and measure them against the picture where there is one.
     *
     * @param brightest the luminance of the picture's brightest parts, 0 to 1; empty where there is no picture
     */
    static HeroStyle of(Header header, Optional<Double> brightest, boolean mend, DiagnosticSink sink) {
        Colour colour = header.overlayColor()
                .flatMap(written -> colour(written, sink))
                .map(c -> c.over(Colour.BLACK))
                .orElse(Colour.BLACK);
        HeroFilter filter =
                header.overlayFilter().flatMap(written -> filter(written, sink)).orElse(HeroFilter.NONE);
        Optional<HeroFilter> glaze = Optional.of(filter).filter(f -> !f.isBlack());
        if (brightest.isEmpty()) {
            Colour ground = filter.brightest(colour);
            boolean dark = ground.contrast(Colour.WHITE) < Colour.READABLE;
            return new HeroStyle(colour, filter, glaze, dark ? Colour.BLACK : Colour.WHITE);
        }
        Colour seen = filter.brightest(grey(brightest.get()));
        double ratio = seen.contrast(Colour.WHITE);
        if (ratio >= Colour.READABLE) {
            return new HeroStyle(colour, filter, glaze, Colour.WHITE);
        }
        HeroFilter raised = filter.under(blackOver(seen));
        double enough = filter.isBlack() ? raised.alpha() : blackOver(grey(brightest.get()));
        report(header, ratio, enough, mend, sink);
        return new HeroStyle(colour, mend ? raised : filter, glaze, Colour.WHITE);
    }

    /** Return whether the author chose a colour that is not black. */
    boolean isTinted() {
        return colour.luminance() > 0.005;
    }

    /** Return the custom properties that themes read. */
    Rule rule() {
        List<Declaration> declarations = new ArrayList<>();
        declarations.add(new Declaration("--hero-colour", colour.css()));
        declarations.add(new Declaration("--hero-filter", filter.css()));
        glaze.ifPresent(g -> declarations.add(new Declaration("--hero-glaze", g.css())));
        double black = glaze.isPresent() ? 0 : filter.alpha();
        declarations.add(new Declaration("--hero-alpha", String.format(Locale.ROOT, "%.2f", black)));
        declarations.add(new Declaration("--hero-text", text.css()));
        return new Rule(declarations);
    }

    private static void report(Header header, double ratio, double alpha, boolean mend, DiagnosticSink sink) {
        Location place = header.overlayFilter()
                .or(header::overlayImage)
                .map(Scalar::location)
                .orElseThrow();
        String enough = String.format(Locale.ROOT, "overlay_filter: %.2f", alpha);
        String now = header.overlayFilter().isPresent() ? "under this filter" : "without a filter";
        sink.report(
                HERO_CONTRAST,
                place,
                String.format(
                        Locale.ROOT, "%s white text has %.1f:1 on the brightest parts of the picture", now, ratio),
                mend
                        ? "the page darkens the picture to 4.5:1; write " + enough
                        : "text needs 4.5:1; write " + enough + ", or mend: {hero: true}");
    }

    private static double blackOver(Colour ground) {
        double alpha = STEP;
        while (alpha < 1 && new Colour(0, 0, 0, alpha).over(ground).contrast(Colour.WHITE) < Colour.READABLE) {
            alpha += STEP;
        }
        return Math.min(1, alpha);
    }

    /** Return the grey of a luminance: the inverse of the sRGB transfer curve, rounded to the brighter side. */
    private static Colour grey(double luminance) {
        double c = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
        int channel = (int) Math.min(255, Math.ceil(c * 255));
        return new Colour(channel, channel, channel, 1);
    }

    private static Optional<Colour> colour(Scalar written, DiagnosticSink sink) {
        Optional<Colour> colour = Colour.parse(written.text());
        if (colour.isEmpty()) {
            sink.report(
                    HERO_VALUE,
                    written.location(),
                    "'" + written.text() + "' is not a colour",
                    "write a colour of CSS in quotes, such as \"#5e616c\"; the page uses black");
        }
        return colour;
    }

    private static Optional<HeroFilter> filter(Scalar written, DiagnosticSink sink) {
        Optional<HeroFilter> filter = HeroFilter.parse(written.text());
        if (filter.isEmpty()) {
            sink.report(
                    HERO_VALUE,
                    written.location(),
                    "'" + written.text() + "' is not a filter",
                    isCut(written.text())
                            ? "quote the value: after a blank, # begins a comment"
                            : "write a number from 0 to 1, a colour such as rgba(255, 0, 0, 0.5), or a gradient of CSS");
        }
        return filter;
    }

    /** To YAML {@code linear-gradient(to right, #000, #fff)} ends before the first colour. */
    private static boolean isCut(String value) {
        return value.indexOf('(') >= 0 && value.indexOf(')') < 0;
    }
}
