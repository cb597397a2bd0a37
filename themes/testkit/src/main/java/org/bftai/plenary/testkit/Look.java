package org.bftai.plenary.testkit;

import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.PublishedSite;

/**
 * A page of a site, looked at in one way.
 *
 * @param page its path, such as {@code cfp/index.html}
 */
record Look(PublishedSite site, Mode mode, String page) {
    /** Return its site, mode and page, with a blank between. */
    @Override
    public String toString() {
        return site + " " + mode + " " + page;
    }
}
