package org.bftai.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call for Papers?.md | call-for-papers.md",
                "Überblick: 2025.md  | uberblick-2025.md",
                "con.md              | page-con.md",
                "NUL                 | page-nul",
                "a. b..md            | a.b.md",
                "trailing.           | trailing",
                "???                 | page",
                "日本?.md            | page.md",
            })
    void proposesANameNearby(String name, String nearest) {
        assertEquals(nearest, PortableName.nearest(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Index.MD, index.md",
        "CAFÉ, café",
        "cafe\u0301, caf\u00E9",
        "STRASSE, strasse",
        "straße, strasse",
        "ΟΔΟΣ, οδος",
        "İ, i\u0307",
        "ﬁ, fi",
    })
    void foldsWhatSomeSystemTakesForOne(String name, String folded) {
        assertEquals(PortableName.folded(folded), PortableName.folded(name));
    }

    @Test
    void tellsDifferentNamesApart() {
        assertEquals(false, PortableName.folded("a").equals(PortableName.folded("ä")));
        assertEquals(false, PortableName.folded("i").equals(PortableName.folded("ı")));
    }

    @Test
    void whatItProposesHasNoProblem() {
        Random random = new Random(26);
        String letters = "aZ. -_/:?*\0ü日📢%cno";
        int[] codePoints = letters.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                name.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
            }
            String nearest = PortableName.nearest(name.toString());
            assertEquals(Optional.empty(), PortableName.problem(nearest), () -> "'" + name + "' → '" + nearest + "'");
        }
        assertEquals(Optional.empty(), PortableName.problem(PortableName.nearest("x".repeat(1000) + "?.md")));
    }
}
