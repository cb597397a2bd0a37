package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/** Where a menu stands before the main part, the first key shows a link over it: WCAG 2.2, 2.4.1. */
final class SkipLink implements Bar {
    private static final String MISSING = """
            const link = document.activeElement, box = link.getBoundingClientRect();
            const target = link.localName === 'a' && link.hash ? document.querySelector(link.hash) : null;
            const main = document.querySelector('main');
            const before = e => main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
            if (![...document.querySelectorAll('nav')].some(before)) return [];
            if (!target || !(main.contains(target) || target.contains(main)))
              return ['skip link: the first key does not lead to one, but to ' + named(link)];
            const seen = box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0 && link.checkVisibility({visibilityProperty: true, opacityProperty: true});
            return seen ? [] : ['skip link: it is not seen when it is reached: ' + named(link)];
            """;

    @Override
    public List<String> complaints(Visit visit) {
        if (visit.mode() != Mode.LIGHT && visit.mode() != Mode.PHONE) {
            return List.of();
        }
        visit.page().keyboard().press("Tab");
        List<String> missing = Found.in(visit.page(), MISSING);
        visit.page().evaluate("document.activeElement.blur()");
        return missing;
    }
}
