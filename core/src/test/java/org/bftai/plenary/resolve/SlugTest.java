package org.bftai.plenary.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.bftai.plenary.source.PortableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "cfp, cfp",
        "Call For Papers, Call-For-Papers",
        "call_for-papers, call_for-papers",
        "a.b, a.b",
        "Über uns, Uber-uns",
        "Straße, Strasse",
        "Łódź, Lodz",
        "Ærø, AEro",
        "Piñata & Café, Pinata-Cafe",
        "'C++ & C#', C-C",
        "' blanks  around ', blanks-around",
        "--x--, x",
        "..x.., x",
        "1st, 1st"
    })
    void makesNamesPlain(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Test
    void namesOfOtherScriptsStayApart() {
        assertTrue(Slug.of("日本").matches("page-[0-9a-f]{8}"), Slug.of("日本"));
        assertEquals(Slug.of("日本"), Slug.of("日本"));
        assertNotEquals(Slug.of("日本"), Slug.of("中国"));
        assertNotEquals(Slug.of("???"), Slug.of("!!!"));
    }

    @Test
    void isItsOwnSlugAndAName() {
        Random random = new Random(1843);
        for (int i = 0; i < 5000; i++) {
            String name = random.ints(1 + random.nextInt(8), 0x20, random.nextBoolean() ? 0x180 : 0xFFFF)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String slug = Slug.of(name);
            assertTrue(slug.matches("[A-Za-z0-9._-]+"), () -> "'" + name + "' gives '" + slug + "'");
            assertEquals(slug, Slug.of(slug));
            assertTrue(
                    PortableName.problem(slug)
                            .filter(p -> !p.contains("device"))
                            .isEmpty(),
                    slug);
        }
    }
}
