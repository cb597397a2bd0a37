package org.bftai.plenary.testkit.bar;

import java.util.List;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;

/** Every page of the menu can be reached where there is one, also where scripts do not run. */
final class OpenMenus implements Bar {
    /** Of the same link in two menus, one for phones and one for wide windows, one must be seen. */
    private static final String LOST = """
            const links = [...document.querySelectorAll('header nav a[href], nav.menubar a[href]')];
            const seen = new Set();
            for (const menu of [null, ...document.querySelectorAll('header details')]) {
              if (menu) menu.open = true;
              for (const link of links) {
                const box = link.getBoundingClientRect();
                if (box.width && box.height && link.checkVisibility({visibilityProperty: true})) seen.add(link.href);
              }
              if (menu && !menu.querySelector('details')) menu.open = false;
            }
            for (const menu of document.querySelectorAll('header details')) menu.open = false;
            return [...new Set(links.filter(l => !seen.has(l.href)).map(l => 'menu: cannot be reached: ' + named(l)))];
            """;

    @Override
    public List<String> complaints(Visit visit) {
        return visit.mode() == Mode.PAPER ? List.of() : Found.in(visit.page(), LOST);
    }
}
