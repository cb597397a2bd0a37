package org.bftai.plenary;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.model.LoadedSite;

/**
 * Everything of a site after LOAD.
 *
 * @param config the settings of the whole
 * @param sites the only site, or the editions that are to be rendered, by year
 * @param frozen editions that are published as they were stored
 * @param ledger what was published once
 */
record LoadedSeries(SiteConfig config, List<LoadedSite> sites, List<FrozenEdition> frozen, Ledger ledger) {
    LoadedSeries {
        sites = List.copyOf(sites);
        frozen = List.copyOf(frozen);
    }

    /** Return the only site, or the edition that the home page shows; empty where there is none. */
    Optional<LoadedSite> front() {
        return sites.stream().filter(LoadedSite::isFront).findFirst();
    }

    /** Return whether the edition of a year is published as it was stored. */
    boolean isFrozen(int year) {
        return frozen.stream().anyMatch(f -> f.edition().year() == year);
    }

    /** Return the edition of a year; empty where it is not there, or frozen. */
    Optional<LoadedSite> edition(int year) {
        return sites.stream()
                .filter(s -> s.edition().filter(e -> e.year() == year).isPresent())
                .findFirst();
    }
}
