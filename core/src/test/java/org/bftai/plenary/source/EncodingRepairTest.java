package org.bftai.plenary.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingRepairTest {
    @ParameterizedTest
    @CsvSource({
        "systems â€” whether, systems — whether",
        "coordinationâ€”raises, coordination—raises",
        "ðŸ“¢ Deadline, 📢 Deadline",
        "July 4 â†’ July 11, July 4 → July 11",
        "â€œquotedâ€\u009D, “quoted”",
        "âœ‰ï¸\u008F, ✉️",
        "â‚¬ 90, € 90",
        "ðŸ‡©ðŸ‡ª, 🇩🇪",
        "ð\u009D’³, 𝒳",
        "ï»¿Title, Title",
    })
    void repairsPunctuationAndSigns(String damaged, String repaired) {
        assertEquals(repaired, EncodingRepair.repair(damaged, EncodingRepair.find(damaged)));
    }

    @ParameterizedTest
    @CsvSource({"Ã¢â‚¬â€\u009D, —", "Ã°Å¸â€œÂ¢, 📢", "ÃƒÂ¢Ã¢â€šÂ¬Ã¢â‚¬Â\u009D, —"})
    void repairsWhatWasDamagedTwiceOrThrice(String damaged, String repaired) {
        assertEquals(repaired, EncodingRepair.repair(damaged, EncodingRepair.find(damaged)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«CAFÉ»",
                "NÃO “Ç”",
                "é »",
                "é…“",
                "Brontë…”",
                "â",
                "â€",
                "pâté — crème",
                "“Â”",
                "IRMÔ",
                "l’à‑côté",
                "10 à €5",
                "ÄÖÜ…",
                "Ä…",
                "Þ»",
                "Straße–Ö",
                "ΑΒΓ",
                "Привет",
                "日本語",
                "📢 →",
            })
    void leavesGoodTextAlone(String text) {
        assertEquals(List.of(), EncodingRepair.find(text));
        assertEquals(List.of(), EncodingRepair.suspects(text));
    }

    @ParameterizedTest
    @CsvSource({
        "cafÃ©, Ã©, é",
        "Â£5, Â£, £",
        "20Â°C, Â°, °",
        "straÃŸe, ÃŸ, ß",
        "Ãœber, Ãœ, Ü",
        "GRÃœN, Ãœ, Ü",
        "Ã–sterreich, Ã–, Ö",
        "ä¸\u00AD, ä¸\u00AD, 中",
        "ÐŸÑ€Ð¸, ÐŸÑ€Ð¸, При",
        "baÅ‚a, Å‚, ł",
    })
    void suspectsLettersButDoesNotRepairThem(String text, String written, String meant) {
        assertEquals(List.of(), EncodingRepair.find(text));
        Damage suspect = EncodingRepair.suspects(text).get(0);
        assertEquals(written + " → " + meant, suspect.written() + " → " + suspect.repaired());
    }

    @Test
    void tellsWhereItIsAndJoinsNeighbours() {
        assertEquals(
                List.of(new Damage(2, 8, "â€œâ€”", "“—"), new Damage(9, 12, "â€¦", "…")),
                EncodingRepair.find("a â€œâ€”bâ€¦"));
    }

    @Test
    void suspectsNothingTwice() {
        assertEquals(List.of(), EncodingRepair.suspects("a â€” b ðŸ“¢"));
        assertEquals(1, EncodingRepair.suspects("cafÃ© â€” b").size());
    }

    @Test
    void undoesTheDamageOfEverySignItKnows() {
        for (int c : signs()) {
            String sign = Character.toString(c);
            assertEquals(sign, repaired("x" + damaged(sign) + "y").substring(1, 1 + sign.length()));
            assertEquals("x" + sign + "y", repaired("x" + damaged(damaged(sign)) + "y"));
        }
    }

    @Test
    void repairsOnceAndForAll() {
        Random random = new Random(20250711);
        String good = "aé »“Ç”ßŁЖ中\n–📢→";
        int[] letters = good.codePoints().toArray();
        for (int i = 0; i < 2000; i++) {
            StringBuilder mixed = new StringBuilder();
            for (int j = 0; j < 20; j++) {
                String letter = Character.toString(letters[random.nextInt(letters.length)]);
                mixed.append(random.nextInt(4) == 0 ? " " + damaged(letter) + " " : letter);
            }
            String once = repaired(mixed.toString());
            assertEquals(once, repaired(once));
        }
    }

    private static int[] signs() {
        return "‐–—‘’“”„†•…‰′‹›⁄€№™←→⇒∀−≤≥⌘①─■☀☎♥✂✓✔❤➜⟨⬆⭐\uFE0F🀄🃏🅰🌍👍😀🚀🟢🧪🫶🭀𝐀𝟿\uDB40\uDC67"
                .codePoints()
                .toArray();
    }

    private static String repaired(String text) {
        return EncodingRepair.repair(text, EncodingRepair.find(text));
    }

    /** What an editor makes of UTF-8 that it takes for Windows-1252. */
    private static String damaged(String text) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            damaged.append(Windows1252.character(b & 0xFF));
        }
        return damaged.toString();
    }
}
