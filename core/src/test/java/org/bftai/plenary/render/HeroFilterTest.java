package org.bftai.plenary.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
