package org.bftai.plenary.testkit.bar;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bftai.plenary.colour.Colour;

/**
 * What has a ground of its own may have a ring in the colour that is made for it, on another ground. Such rings are measured
 * in pixels, beside what they cover: 3:1, WCAG 2.2, 1.4.11.
 */
final class RingContrast {
    private static final double RATIO = 3;
    /** Room around an element for its ring, in CSS pixels. */
    private static final int ROOM = 8;

    /** Names what has a ground of its own, and keeps it. A constructed sheet takes rings away: the policy refuses any other. */
    private static final String FILLED = """
            window.noRing = new CSSStyleSheet();
            noRing.replaceSync('* { outline-color: transparent !important }');
            window.filled = [...document.querySelectorAll('a[href], button, summary, input[type=radio]')]
              .filter(e => e.checkVisibility({visibilityProperty: true}))
              .filter(e => !/^(transparent|rgba.*, 0\\))$/.test(getComputedStyle(e.closest('label') ?? e).backgroundColor));
            return filled.map(named);
            """;

    /** Focuses one of them. Where it is in the window, with room around, and how long the line around it is. */
    private static final String FOCUSED = """
            ([i, room]) => {
              document.adoptedStyleSheets = [];
              filled[i].focus({focusVisible: true});
              const e = filled[i].closest('label') ?? filled[i];
              e.scrollIntoView({block: 'center', behavior: 'instant'});
              const b = e.getBoundingClientRect(), x = Math.max(0, b.x - room), y = Math.max(0, b.y - room);
              return [x, y, Math.min(innerWidth, b.right + room) - x, Math.min(innerHeight, b.bottom + room) - y, 2 * (b.width + b.height)];
            }
            """;

    private RingContrast() {}

    /** Measure rings. A key was pressed before. It leaves the focus on the last, and takes its ring away. */
    static List<String> complaints(Page page) {
        List<String> names = Found.in(page, FILLED);
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<?> box = (List<?>) page.evaluate(FOCUSED, List.of(i, ROOM));
            BufferedImage ringed = PixelContrast.picture(page, box);
            page.evaluate("document.adoptedStyleSheets = [noRing]");
            long seen = seen(ringed, PixelContrast.picture(page, box));
            // A ring of 2 px has twice as many and more.
            if (seen < ((Number) box.get(4)).doubleValue()) {
                complaints.add(String.format(Locale.ROOT, "focus: a ring of less than 3:1 on %s", names.get(i)));
            }
        }
        return complaints;
    }

    private static long seen(BufferedImage ringed, BufferedImage bare) {
        return IntStream.range(0, ringed.getWidth() * ringed.getHeight())
                .filter(i -> pixel(ringed, i).contrast(pixel(bare, i)) >= RATIO)
                .count();
    }

    private static Colour pixel(BufferedImage picture, int i) {
        int rgb = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }
}
