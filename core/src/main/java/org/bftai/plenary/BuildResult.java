package org.bftai.plenary;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.diagnostic.Findings;

/**
 * What a build came to.
 *
 * @param pages pages of the site, without redirects and generated ones
 * @param files all files of the site; 0 where nothing was published
 * @param findings every problem, by place
 * @param ok whether none of them is as grave as what the request fails on; if not, nothing was published
 * @param config the settings that it was built with; empty where there is no site
 * @param theme the name of the theme that it was built with; empty where none was found
 * @param addresses what people may have noted, from the home page on, such as {@code /cfp/}: pages, the site's own files,
 *     calendar and feed, addresses that lead elsewhere
 */
public record BuildResult(
        int pages,
        int files,
        Findings findings,
        boolean ok,
        Optional<SiteConfig> config,
        Optional<String> theme,
        SortedSet<String> addresses) {
    public BuildResult {
        addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
    }
}
