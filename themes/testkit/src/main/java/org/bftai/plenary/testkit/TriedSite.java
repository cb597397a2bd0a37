package org.bftai.plenary.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.PublishedSite;

/**
 * A site that is looked at.
 *
 * @param pages paths of those that are
 */
record TriedSite(PublishedSite site, List<Mode> modes, List<String> pages) {
    /** Words that a look has to have among site, mode and page, so that one can be tried alone. */
    private static final List<String> ONLY =
            Arrays.asList(System.getProperty("plenary.look", "").split(" "));

    TriedSite {
        modes = List.copyOf(modes);
        pages = List.copyOf(pages);
    }

    /** Return every page in every mode, or those that were asked for. */
    Stream<Look> looks() {
        return modes.stream()
                .flatMap(mode -> pages.stream().map(page -> new Look(site, mode, page)))
                .filter(look -> ONLY.stream().allMatch(look.toString()::contains));
    }

    @Override
    public String toString() {
        return site.toString();
    }
}
