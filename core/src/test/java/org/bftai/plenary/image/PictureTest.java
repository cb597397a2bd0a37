package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.bftai.plenary.colour.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @ParameterizedTest
    @CsvSource({"1, 3, 0.42", "1, 4.5, 0.54", "1, 7, 0.66", "0.1, 4.5, 0", "0.2158, 4.5, 0.08", "0, 21, 0", "1, 21, 1"})
    void theFilterIsTheLeastThatIsEnough(double brightest, double ratio, double expected) {
        assertEquals(expected, new Picture(1, 1, brightest).overlayFor(ratio), 1e-9);
    }

    /** The share is worked out for grey; another colour of that luminance is worse by less than a hundredth. */
    @Test
    void theFilterFitsEveryColour() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            Colour pixel = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256), 1);
            double alpha = new Picture(1, 1, Math.min(1, pixel.luminance())).overlayFor(4.5);
            Colour shown = new Colour(0, 0, 0, alpha).over(pixel);
            assertTrue(Colour.WHITE.contrast(shown) >= 4.5 * 0.99, pixel.css() + " under " + alpha);
        }
    }
}
