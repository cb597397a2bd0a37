package org.bftai.plenary.testkit;

import java.util.stream.Stream;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.PublishedSite;

/**
 * A page of a site, looked at in one way.
 *
 * @param page its path, such as {@code cfp/index.html}
 */
public record Look(PublishedSite site, Mode mode, String page) {
    /** Return all looks at some pages of a site. */
    static Stream<Look> at(PublishedSite site, Iterable<Mode> modes, Iterable<String> pages) {
        Stream.Builder<Look> looks = Stream.builder();
        for (Mode mode : modes) {
            for (String page : pages) {
                looks.add(new Look(site, mode, page));
            }
        }
        return looks.build();
    }

    @Override
    public String toString() {
        return site + " " + mode + " " + page;
    }
}
