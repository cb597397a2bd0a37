package org.bftai.plenary;

import java.util.Optional;
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
 */
public record BuildResult(
        int pages, int files, Findings findings, boolean ok, Optional<SiteConfig> config, Optional<String> theme) {}
