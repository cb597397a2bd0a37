package org.bftai.plenary.testkit.bar;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bftai.plenary.colour.Colour;

/**
 * Text over pictures and gradients can be read. axe leaves these open; here the letters are taken away and the pixels below
 * them are measured. All text needs 4.5:1, WCAG 2.2, 1.4.3, large or not; of a line's pixels one in a hundred may be less,
 * as an edge of something else is.
 */
final class PixelContrast {
    private static final double RATIO = 4.5;
    private static final int ONE_IN = 100;

    /** Red, green, blue and opacity, each 0 to 255, of an element's text, however its sheet writes them. */
    private static final String COLOUR = """
            selector => {
              const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
              pen.fillStyle = getComputedStyle(document.querySelector(selector)).color;
              pen.fillRect(0, 0, 1, 1);
              return [...pen.getImageData(0, 0, 1, 1).data];
            }
            """;

    /** Where an element's own text is seen in the window, a box a line: left, top, width, height. */
    private static final String LINES = """
            selector => {
              const e = document.querySelector(selector);
              if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) return [];
              e.scrollIntoView({block: 'center', behavior: 'instant'});
              const boxes = [];
              for (const node of e.childNodes) if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) {
                  const x = Math.max(0, box.x), y = Math.max(0, box.y);
                  const w = Math.min(innerWidth, box.right) - x, h = Math.min(innerHeight, box.bottom) - y;
                  const top = document.elementFromPoint(x + w / 2, y + h / 2);
                  if (w > 1 && h > 1 && top && (e.contains(top) || top.contains(e))) boxes.push([x, y, w, h]);
                }
              }
              return boxes;
            }
            """;

    /** A constructed sheet: the policy of the page refuses any other. */
    private static final String WITHOUT_LETTERS = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('*, *::before, *::after { color: transparent !important; -webkit-text-fill-color: transparent !important;'
                + ' text-shadow: none !important; text-decoration-color: transparent !important; transition: none !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private PixelContrast() {}

    /**
     * Measure text. It takes the letters away, and does not bring them back.
     *
     * @param selectors of elements whose own text is measured
     */
    static List<String> complaints(Page page, List<String> selectors) {
        List<Text> texts = selectors.stream().map(s -> Text.of(page, s)).toList();
        page.evaluate(WITHOUT_LETTERS);
        return texts.stream().flatMap(text -> text.complaint(page).stream()).toList();
    }

    /** The text of an element; how it stands is found anew each time, since looking at it scrolls the page. */
    private record Text(String selector, Colour colour) {
        static Text of(Page page, String selector) {
            List<?> rgba = (List<?>) page.evaluate(COLOUR, selector);
            return new Text(
                    selector,
                    new Colour(channel(rgba, 0), channel(rgba, 1), channel(rgba, 2), channel(rgba, 3) / 255.0));
        }

        private static int channel(List<?> rgba, int index) {
            return ((Number) rgba.get(index)).intValue();
        }

        Optional<String> complaint(Page page) {
            double worst = Double.MAX_VALUE;
            for (Object line : (List<?>) page.evaluate(LINES, selector)) {
                worst = Math.min(worst, contrast(picture(page, (List<?>) line)));
            }
            return worst >= RATIO
                    ? Optional.empty()
                    : Optional.of(String.format(Locale.ROOT, "contrast: %.2f:1 in pixels: %s", worst, selector));
        }

        private double contrast(BufferedImage ground) {
            double[] contrasts = IntStream.range(0, ground.getWidth() * ground.getHeight())
                    .map(i -> ground.getRGB(i % ground.getWidth(), i / ground.getWidth()))
                    .mapToObj(rgb -> new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 1))
                    .mapToDouble(under -> colour.over(under).contrast(under))
                    .sorted()
                    .toArray();
            return contrasts[contrasts.length / ONE_IN];
        }
    }

    /** Return what is seen in a box of the window: left, top, width, height, and what may follow. */
    static BufferedImage picture(Page page, List<?> box) {
        List<Double> sides =
                box.stream().map(side -> ((Number) side).doubleValue()).toList();
        byte[] png = page.screenshot(
                new Page.ScreenshotOptions().setClip(sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
