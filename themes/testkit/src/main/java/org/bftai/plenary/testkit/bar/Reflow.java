package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Visit;

/** No page scrolls sideways; what is too wide scrolls by itself. */
final class Reflow implements Bar {
    /** How far it scrolls, and what sticks out: the innermost of it, where no part between scrolls by itself. */
    private static final String OVERHANG = """
            const page = document.documentElement, room = page.clientWidth;
            if (page.scrollWidth <= room) return [];
            const out = e => { const b = e.getBoundingClientRect(); return b.width && (b.right > room + .5 || b.left < -.5); };
            const held = e => { for (let p = e.parentElement; p && p !== page; p = p.parentElement)
              if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
            const all = [...document.body.querySelectorAll('*')].filter(e => out(e) && !held(e));
            return ['reflow: it scrolls sideways by ' + (page.scrollWidth - room) + ' px',
              ...all.filter(e => ![...e.children].some(c => all.includes(c))).slice(0, 5)
                .map(e => 'reflow: sticks out: ' + named(e))];
            """;

    @Override
    public List<String> complaints(Visit visit) {
        return Found.in(visit.page(), OVERHANG);
    }
}
