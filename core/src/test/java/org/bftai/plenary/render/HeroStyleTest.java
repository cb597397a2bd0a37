package org.bftai.plenary.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeroStyleTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, #000000, #ffffff",
                "'#000', -, #000000, #ffffff",
                "'#5e616c', -, #5e616c, #ffffff",
                "'#f4e9c8', -, #f4e9c8, #000000",
                "white, -, #ffffff, #000000",
                "white, 0.6, #ffffff, #ffffff",
                "'rgba(94, 97, 108, 0.4)', -, #26272b, #ffffff",
                "black, 'rgba(255, 255, 255, 0.9)', #000000, #000000",
                "nonsense, -, #000000, #ffffff"
            })
    void textReadsOnTheColourWhereThereIsNoPicture(
            @Nullable String colour, @Nullable String filter, String ground, String text) {
        HeroStyle style = HeroStyle.of(header(colour, filter), Optional.empty(), true, d -> {});
        assertEquals(ground, style.colour().css());
        assertEquals(text, style.text().css());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0, 0.00",
        "0.18, 0.0, 0.00",
        "0.19, 0.0, 0.03",
        "0.5, 0.0, 0.38",
        "1, 0.0, 0.54",
        "1, 0.2, 0.55",
        "1, 0.53, 0.54",
        "1, 0.54, 0.54",
        "1, 0.9, 0.90",
        "0.5, 0.5, 0.50"
    })
    void blackIsRaisedAsFarAsThePictureAsksFor(double brightest, double written, String used) {
        DiagnosticLog log = new DiagnosticLog();
        HeroStyle style = HeroStyle.of(header("#000", Double.toString(written)), Optional.of(brightest), true, log);
        assertEquals(Double.parseDouble(used), style.filter().alpha(), 0.011);
        assertEquals(style.filter().alpha() > written + 0.001, !log.sorted().isEmpty(), "reported where it was raised");
    }

    /** Whatever picture and filter: white text has 4.5:1 on the brightest parts, or the author was told. */
    @ParameterizedTest
    @CsvSource({
        "'rgba(255, 0, 0, 0.3)'",
        "'rgba(255, 255, 255, 0.5)'",
        "'#fff8'",
        "'linear-gradient(90deg, rgba(255,255,255,.4), transparent)'",
        "0.1",
        "transparent"
    })
    void whatIsMendedCanBeRead(String filter) {
        for (double brightest = 0; brightest <= 1; brightest += 0.05) {
            HeroStyle style = HeroStyle.of(header("#000", filter), Optional.of(brightest), true, d -> {});
            Colour seen = style.filter().brightest(grey(brightest));
            assertTrue(seen.contrast(Colour.WHITE) >= 4.45, filter + " on " + brightest + " is seen as " + seen.css());
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0.54", "false, 0.10"})
    void whatIsNotToBeMendedIsOnlyReported(boolean mend, double alpha) {
        DiagnosticLog log = new DiagnosticLog();
        HeroStyle style = HeroStyle.of(header("#000", "0.1"), Optional.of(1.0), mend, log);
        assertEquals(alpha, style.filter().alpha(), 0.011);
        assertEquals(1, log.sorted().size());
    }

    private static Colour grey(double luminance) {
        double c = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
        int channel = (int) Math.round(c * 255);
        return new Colour(channel, channel, channel, 1);
    }

    private static Header header(@Nullable String colour, @Nullable String filter) {
        return new Header(
                Optional.ofNullable(colour).map(HeroStyleTest::scalar),
                Optional.ofNullable(filter).map(HeroStyleTest::scalar),
                Optional.of(scalar("/x.png")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                Optional.empty());
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, true, Location.of("page.md", 1, 1));
    }
}
