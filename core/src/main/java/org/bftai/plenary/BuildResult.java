package org.bftai.plenary;

import org.bftai.plenary.diagnostic.Findings;

/**
 * What a build came to.
 *
 * @param pages pages of the site, without redirects and generated ones
 * @param files all files of the site; 0 where nothing was published
 * @param findings every problem, by place
 * @param ok whether none of them is as grave as what the request fails on; if not, nothing was published
 */
public record BuildResult(int pages, int files, Findings findings, boolean ok) {}
