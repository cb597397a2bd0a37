package org.bftai.plenary.testkit.bar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/**
 * Whoever goes through a page by keyboard sees where they are: an outline of 2 px, WCAG 2.2, 2.4.13, which can be told from
 * what it lies on, by day and by night.
 */
final class VisibleFocus implements Bar {
    private static final Set<Mode> MODES = EnumSet.of(Mode.LIGHT, Mode.DARK, Mode.FORCED);

    /** A key was pressed before, so that what a script focuses looks as if a key had brought it there. */
    private static final String UNSEEN = """
            return [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)
              .flatMap(e => {
                e.focus({preventScroll: true, focusVisible: true});
                if (document.activeElement !== e) return [];
                const ringed = [e, e.nextElementSibling, e.closest('label')].some(x => {
                  const s = x && getComputedStyle(x);
                  return s && s.outlineStyle !== 'none' && (s.outlineStyle === 'auto' || parseFloat(s.outlineWidth) >= 2) && !/^rgba.*, 0\\)$/.test(s.outlineColor);
                });
                return ringed ? [] : ['focus: not seen on ' + named(e)];
              });
            """;

    @Override
    public List<String> complaints(Visit visit) {
        if (!MODES.contains(visit.mode())) {
            return List.of();
        }
        visit.page().keyboard().press("Tab");
        List<String> unseen = new ArrayList<>(Found.in(visit.page(), UNSEEN));
        if (visit.mode() != Mode.FORCED) {
            unseen.addAll(RingContrast.complaints(visit.page()));
            visit.page().evaluate("document.adoptedStyleSheets = []");
        }
        visit.page().evaluate("document.activeElement.blur()");
        return unseen;
    }
}
