package org.bftai.plenary.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeroFilterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | linear-gradient(rgb(0 0 0 / 0.5),rgb(0 0 0 / 0.5)) | 0.5",
                ".5 | linear-gradient(rgb(0 0 0 / 0.5),rgb(0 0 0 / 0.5)) | 0.5",
                "50% | linear-gradient(rgb(0 0 0 / 0.5),rgb(0 0 0 / 0.5)) | 0.5",
                "0 | linear-gradient(rgb(0 0 0 / 0),rgb(0 0 0 / 0)) | 0",
                "1 | linear-gradient(#000000,#000000) | 1",
                "' 0.5 ' | linear-gradient(rgb(0 0 0 / 0.5),rgb(0 0 0 / 0.5)) | 0.5",
                "rgba(255, 0, 0, 0.5) | linear-gradient(rgb(255 0 0 / 0.5),rgb(255 0 0 / 0.5)) | 0.5",
                "rgb(255 0 0 / 50%) | linear-gradient(rgb(255 0 0 / 0.5),rgb(255 0 0 / 0.5)) | 0.5",
                "#f00 | linear-gradient(#ff0000,#ff0000) | 1",
                "teal | linear-gradient(#008080,#008080) | 1",
                "transparent | linear-gradient(rgb(0 0 0 / 0),rgb(0 0 0 / 0)) | 0",
                "linear-gradient(to right, rgba(0,0,0,.9), transparent) "
                        + "| linear-gradient(to right, rgba(0,0,0,.9), transparent) | 0",
                "radial-gradient(circle at 50% 50%, #000a, #0005) "
                        + "| radial-gradient(circle at 50% 50%, #000a, #0005) | 0.333"
            })
    void readsNumbersColoursAndGradients(String written, String css, double alpha) {
        HeroFilter filter = HeroFilter.parse(written).orElseThrow();
        assertEquals(css, filter.css());
        assertEquals(alpha, filter.alpha(), 0.001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.5",
                "-0.1",
                "150%",
                "NaN",
                "Infinity",
                "0x1p-1",
                "0.5f",
                "1e-1d",
                "50 percent",
                "dark",
                "gradient",
                "linear-gradient",
                "linear-gradient(",
                "linear-gradient(#000, #fff); color: red",
                "linear-gradient(#000, #fff)} body{display:none",
                "linear-gradient(#000, #fff), url(https://tracker.example/x.png)",
                "linear-gradient(url(x), #000)",
                "linear-gradient(#000, #fff)/**/",
                "-webkit-linear-gradient(#000, #fff)",
                "expression(gradient(1))"
            })
    void refusesWhatCssWouldNotRead(String written) {
        assertEquals(Optional.empty(), HeroFilter.parse(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linear-gradient(White, #000)                                 | #ffffff #000000",
                "linear-gradient(to Left, RGB(255 255 255), HSL(0 0% 0% / 1)) | #ffffff #000000",
                "linear-gradient(90deg, red calc(50% - 1px), #00F)            | #ff0000 #0000ff",
                "linear-gradient(oklch(1 0 0), black)                         | clear #000000",
                "linear-gradient(rgb(0 0 0 / calc(1 / 2)), black)             | clear #000000",
                "linear-gradient(red, blue), radial-gradient(circle, lime, black) | #ff0000 #0000ff #00ff00 #000000",
                "linear-gradient(var(--a), var(--b))                          | clear clear"
            })
    void knowsEveryColourOfAGradient(String written, String stops) {
        assertEquals(
                stops,
                HeroFilter.parse(written)
                        .map(filter -> filter.stops().stream()
                                .map(stop -> stop.alpha() == 0 ? "clear" : stop.css())
                                .collect(Collectors.joining(" ")))
                        .orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0.5 | linear-gradient(rgb(0 0 0 / 0.75),rgb(0 0 0 / 0.75)) | 0.75",
                "0 | 0.54 | linear-gradient(rgb(0 0 0 / 0.54),rgb(0 0 0 / 0.54)) | 0.54",
                "rgba(255, 0, 0, 0.5) | 0.5 | linear-gradient(rgb(0 0 0 / 0.5),rgb(0 0 0 / 0.5)),"
                        + "linear-gradient(rgb(255 0 0 / 0.5),rgb(255 0 0 / 0.5)) | 0.75",
                "linear-gradient(#000a, transparent) | 0.5 | linear-gradient(rgb(0 0 0 / 0.5),rgb(0 0 0 / 0.5)),"
                        + "linear-gradient(#000a, transparent) | 0.5"
            })
    void putsBlackOnTop(String written, double black, String css, double alpha) {
        HeroFilter filter = HeroFilter.parse(written).orElseThrow().under(black);
        assertEquals(css, filter.css());
        assertEquals(alpha, filter.alpha(), 0.001);
    }
}
