package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies before the Nu HTML checker, in the smallest page there is. */
class ValidBodiesTest {
    @ParameterizedTest
    @MethodSource("org.bftai.plenary.html.Bodies#all")
    void areValidOnceMended(Bodies body) throws Exception {
        String html = Mended.mend(body.html()).html();
        assertEquals("", nu(html), html);
    }

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.html.Bodies#all")
    void stayAsTheyAreWhenMendedAgain(Bodies body) {
        String html = Mended.mend(body.html()).html();
        Mended again = Mended.mend(html);
        assertEquals(html, again.html());
        assertEquals("", again.report());
    }

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.html.Bodies#all")
    void keepNoMarksStylesOrComments(Bodies body) {
        String html = Mended.mend(body.html()).html();
        for (String gone : new String[] {"data-at", "style=", "<!--", "<script", "onclick", "javascript:"}) {
            assertFalse(html.contains(gone), gone + " in " + html);
        }
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws Exception {
        assertNotEquals("", nu("<center>x</center>"));
    }

    private static String nu(String body) throws Exception {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title></head>"
                + "<body><main><h1>T</h1>\n" + body + "</main></body></html>";
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        return validator
                .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .strip();
    }
}
