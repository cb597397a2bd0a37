package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.theme.ThemeCard.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SocialCardTest {
    private static final String CARD = "assets/card.png";
    private static final String URL = "url: https://engines.example/1843/\n";
    private static final CardColours NIGHT = new CardColours("#0B1220", "#FFFFFF", "#F2A541");
    private static final SocialCard FULL = new SocialCard(
            "International Workshop on Dependable and Tolerant Analytical Engines of the Future",
            Optional.of("A workshop on what engines can do and what they cannot, with talks, tables and a long walk"),
            Optional.of("September 29, 2025 · with SRDS 2025 · Rua de São Bento da Vitória 12, Porto, Portugal"),
            Optional.of("Paper submission"),
            Optional.of("July 11, 2025, 23:59 AoE"),
            "engines.example/1843");

    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource(Figure.class)
    void isOfTheSizeThatIsAskedForAndSmall(Figure figure) throws IOException {
        byte[] png = CardPainter.png(FULL, NIGHT, figure);
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals("1200 630", card.getWidth() + " " + card.getHeight());
        assertTrue(png.length <= 60 * 1024, png.length + " bytes");
        assertArrayEquals(png, CardPainter.png(FULL, NIGHT, figure));
    }

    @Test
    void hasTheColoursAndTheFigureOfItsTheme() throws IOException {
        BufferedImage sun = draw(Figure.SUN);
        assertEquals("0b1220", pixel(sun, 1190, 10));
        assertEquals("f2a541", pixel(sun, 1190, 471), "the line reaches the edge");
        assertEquals("f2a541", pixel(sun, 120, 450), "the sun stands on it");
        BufferedImage bar = draw(Figure.BAR);
        assertEquals("f2a541", pixel(bar, 5, 625));
        assertEquals("0b1220", pixel(bar, 120, 450));
        assertEquals("ffffff", pixel(draw(Figure.RULE), 600, 62));
    }

    /** The margins stay free, whatever there is to say. */
    @ParameterizedTest
    @EnumSource(Figure.class)
    void nothingRunsOverTheEdges(Figure figure) throws IOException {
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(CardPainter.png(FULL, NIGHT, figure)));
        for (int y = 0; y < 460; y++) {
            for (int x : new int[] {10, 40, 1160, 1190}) {
                assertEquals("0b1220", pixel(card, x, y), x + " " + y);
            }
        }
        for (int x = 0; x < 1200; x++) {
            assertEquals("0b1220", pixel(card, x, 40), "above the text at " + x);
        }
    }

    @Test
    void saysWhatTheFactsSay() throws IOException {
        String facts = """
                acronym: BFT-AI
                name: 1st Workshop on Byzantine Fault-Tolerant AI
                host: SRDS 2025
                place: Porto, Portugal
                dates:
                  submission: 2025-06-27 -> 2025-07-11 (announced 2025-06-20)
                  notification: 2025-07-25
                  event: 2025-09-29
                """;
        assertEquals(
                "BFT-AI 2025 – 1st Workshop on Byzantine Fault-Tolerant AI – September 29, 2025 · with SRDS 2025 · Porto, Portugal"
                        + " – Paper submission: July 11, 2025, 23:59 AoE",
                spoken(facts));
        assertEquals(
                "BFT-AI 2025 – 1st Workshop on Byzantine Fault-Tolerant AI – Cancelled · September 29, 2025"
                        + " · with SRDS 2025 · Porto, Portugal",
                spoken(facts + "status: cancelled\n"));
    }

    @Test
    void isThereWhereTheSiteSaysWhereItWillLive() throws IOException {
        assertTrue(exists(build(URL, "# Engines\n")));
    }

    @Test
    void isNotThereWhereNobodyCouldFetchIt() throws IOException {
        assertFalse(exists(build("title: Engines\n", "# Engines\n")));
    }

    @Test
    void isNotThereWhereItsTitleCannotBeDrawn() throws IOException {
        BuiltSite built = build(URL, "# 解析機関の会議\n");
        assertFalse(exists(built));
        assertEquals("", built.file("index.html").replaceAll("(?s).*<body>|</body>.*", ""));
    }

    @Test
    void givesWayToTheOneThatTheSiteBrings() throws IOException {
        Path own = work.resolve("site").resolve(CARD);
        Files.createDirectories(own.getParent());
        Files.write(own, new byte[] {1, 2, 3});
        BuiltSite built = build(URL, "# Engines\n");
        assertArrayEquals(
                new byte[] {1, 2, 3}, Files.readAllBytes(work.resolve("out").resolve(CARD)));
        assertEquals("https://engines.example/1843/assets/card.png  ×  Engines", shown(built));
    }

    private String spoken(String facts) throws IOException {
        return shown(build(URL, "# Home\n", facts))
                .replaceFirst("^https://engines.example/1843/assets/card.png 1200 × 630 ", "");
    }

    private static String shown(BuiltSite built) throws IOException {
        return built.file("index.html").replaceAll("(?s).*<body>|</body>.*", "");
    }

    private BuiltSite build(String settings, String page, String... facts) throws IOException {
        Map<String, String> files = new HashMap<>(Map.of(
                "site.yml",
                settings,
                "index.md",
                page,
                "layouts/single.ftlh",
                "<body><#if page.social.card??>${page.social.card.url} ${page.social.card.width!} × ${page.social.card.height!}"
                        + " ${page.social.card.alt}</#if></body>\n"));
        for (String text : facts) {
            files.put("event.yml", text);
        }
        return BuiltSite.of(files, work);
    }

    private static boolean exists(BuiltSite built) {
        return Files.exists(built.request().output().orElseThrow().resolve(CARD));
    }

    private static BufferedImage draw(Figure figure) throws IOException {
        SocialCard card = new SocialCard(
                "Engines", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "engines.example");
        return ImageIO.read(new ByteArrayInputStream(CardPainter.png(card, NIGHT, figure)));
    }

    private static String pixel(BufferedImage image, int x, int y) {
        return "%06x".formatted(image.getRGB(x, y) & 0xFFFFFF);
    }
}
