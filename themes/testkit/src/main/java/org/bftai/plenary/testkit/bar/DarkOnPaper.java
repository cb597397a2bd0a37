package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/**
 * A printed page is dark on white: browsers leave out grounds, so that text must be readable without. Addresses behind
 * links are written out.
 */
final class DarkOnPaper implements Bar {
    private static final String FAINT = """
            const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
              .getContext('2d', {willReadFrequently: true});
            const light = colour => {
              pen.fillStyle = '#fff'; pen.fillRect(0, 0, 1, 1);
              pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
              return .2126 * r + .7152 * g + .0722 * b;
            };
            const kept = e => { for (; e; e = e.parentElement)
              if (getComputedStyle(e).printColorAdjust === 'exact' && getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)') return true; return false; };
            const found = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const e = texts.currentNode.parentElement;
              if (!texts.currentNode.data.trim() || !e.checkVisibility({visibilityProperty: true})) continue;
              const colour = getComputedStyle(e).color, contrast = 1.05 / (light(colour) + .05);
              if (contrast < 4.5 && !kept(e)) found.add(`paper: ${colour} is faint on white (${contrast.toFixed(2)}:1): ${named(e)}`);
            }
            for (const a of document.querySelectorAll('main p a[href^=http], main li a[href^=http]')) {
              const after = getComputedStyle(a, '::after').content;
              const written = a.textContent.includes(new URL(a.href).host) || after.includes(a.getAttribute('href'));
              if (a.checkVisibility() && !a.closest('header, .hero') && !written) found.add('paper: the address is not written out: ' + named(a));
            }
            return [...found];
            """;

    @Override
    public List<String> complaints(Visit visit) {
        return visit.mode() == Mode.PAPER ? Found.in(visit.page(), FAINT) : List.of();
    }
}
