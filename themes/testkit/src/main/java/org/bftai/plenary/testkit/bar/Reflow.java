package org.bftai.plenary.testkit.bar;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/** No page scrolls sideways, on a phone not with letters twice as large either; what is too wide scrolls by itself. */
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

    /** Pixels of the letters that browsers begin with. */
    private static final int LETTERS = 16;

    @Override
    public List<String> complaints(Visit visit) {
        List<String> complaints = Found.in(visit.page(), OVERHANG);
        return complaints.isEmpty() && visit.mode() == Mode.PHONE ? withLargeLetters(visit.page()) : complaints;
    }

    /** As visitors see it who set their browser to letters twice as large: WCAG 2.2, 1.4.4. */
    private static List<String> withLargeLetters(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        setLetters(browser, 2 * LETTERS);
        List<String> complaints = Found.in(page, OVERHANG);
        setLetters(browser, LETTERS);
        browser.detach();
        return complaints.stream().map(c -> c + ", with letters twice as large").toList();
    }

    private static void setLetters(CDPSession browser, int pixels) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", pixels);
        JsonObject parameters = new JsonObject();
        parameters.add("fontSizes", sizes);
        browser.send("Page.setFontSizes", parameters);
    }
}
