package org.bftai.plenary.testkit.bar;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/** No text waits for a script to show it; what is {@code hidden} by its markup, or folded, is meant to be. */
final class ReadableUnscripted implements Bar {
    private static final String UNSEEN = """
            const found = new Set(), texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const e = texts.currentNode.parentElement;
              if (!texts.currentNode.data.trim() || e.closest('[hidden], details:not([open]), script, style, template, svg, dialog')) continue;
              if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) found.add('unscripted: not seen: ' + named(e));
            }
            return [...found];
            """;

    @Override
    public List<String> complaints(Visit visit) {
        if (visit.mode() != Mode.UNSCRIPTED) {
            return List.of();
        }
        List<String> unseen = new ArrayList<>(Found.in(visit.page(), UNSEEN));
        if (!unseen.isEmpty()) {
            // What nobody sees at this width is not waiting for a script.
            unseen.removeAll(visit.asked(Mode.LIGHT, scripted -> Found.in(scripted.page(), UNSEEN)));
        }
        return unseen;
    }
}
