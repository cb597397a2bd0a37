package org.bftai.plenary.render;

import java.util.Optional;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Site;

/** Addresses on which the sources of pages are edited. */
final class EditLinks {
    private EditLinks() {}

    /** Return a page's; empty where the site names no repository, and for pages that nobody wrote. */
    static Optional<String> of(Site site, Page page) {
        return site.config()
                .repository()
                .filter(repository -> site.isWritten(page) && !site.isPast())
                .map(repository -> repository
                        .edit()
                        .replace("{branch}", PercentCode.encode(repository.branch()))
                        .replace(
                                "{path}",
                                PercentCode.encode(
                                        repository.pathOf(page.source().place()))));
    }
}
