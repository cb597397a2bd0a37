package org.bftai.plenary.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodeTest {
    @ParameterizedTest
    @CsvSource({
        "/cfp/, /cfp/",
        "/%C3%BCber/, /über/",
        "/%c3%bcber/, /über/",
        "/a+b/, /a+b/",
        "/a%20b/, /a b/",
        "/%252e%252e/, /%2e%2e/",
        "/100%/, /100%/",
        "/%zz%4/, /%zz%4/",
        "/%, /%",
        "/%4, /%4",
        "/%41, /A",
        "/%F0%9F%93%A2/, /📢/"
    })
    void decodesOnce(String written, String decoded) {
        assertEquals(Optional.of(decoded), PercentCode.decode(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/caf%E9/", "/%C3/", "/%C0%AE/", "/%ED%A0%80/", "/%F5%80%80%80/"})
    void refusesEscapesThatAreNotUtf8(String written) {
        assertEquals(Optional.empty(), PercentCode.decode(written));
    }

    @ParameterizedTest
    @CsvSource({
        "/cfp/, /cfp/",
        "/über/, /%C3%BCber/",
        "/two words/, /two%20words/",
        "/100%/, /100%25/",
        "/a?b#c/, /a%3Fb%23c/",
        "/a&b;c=d+e/, /a&b;c=d+e/",
        "/[x]/, /%5Bx%5D/",
        "/📢/, /%F0%9F%93%A2/"
    })
    void encodesPaths(String path, String encoded) {
        assertEquals(encoded, PercentCode.encode(path));
    }

    @Test
    void whatIsEncodedDecodesToItself() {
        Random random = new Random(1843);
        for (int i = 0; i < 2000; i++) {
            String path = random.ints(1 + random.nextInt(12), 1, 0x2FFFF)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals(Optional.of(path), PercentCode.decode(PercentCode.encode(path)));
        }
    }
}
