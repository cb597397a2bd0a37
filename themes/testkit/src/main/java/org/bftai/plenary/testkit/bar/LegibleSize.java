package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/** No letters on a screen are smaller than 10 CSS pixels, those of numbers at footnotes too. */
final class LegibleSize implements Bar {
    private static final String SMALL = """
            const found = new Set(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const e = texts.currentNode.parentElement, size = parseFloat(getComputedStyle(e).fontSize);
              if (texts.currentNode.data.trim() && size < 10 && e.checkVisibility({visibilityProperty: true}))
                found.add(`size: letters of ${size} px: ` + named(e));
            }
            return [...found];
            """;

    @Override
    public List<String> complaints(Visit visit) {
        boolean usual = visit.mode() == Mode.LIGHT || visit.mode() == Mode.PHONE;
        return usual ? Found.in(visit.page(), SMALL) : List.of();
    }
}
