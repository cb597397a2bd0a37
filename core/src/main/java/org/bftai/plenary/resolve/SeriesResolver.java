package org.bftai.plenary.resolve;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.SourcePath;

/** RESOLVE: editions are put beside each other, and learn what the others have. */
public final class SeriesResolver {
    private final SiteConfig config;
    private final List<FrozenEdition> frozen;
    private final Ledger ledger;

    /**
     * Make a resolver.
     *
     * @param config the settings of the whole
     * @param ledger what was published once
     */
    public SeriesResolver(SiteConfig config, List<FrozenEdition> frozen, Ledger ledger) {
        this.config = config;
        this.frozen = List.copyOf(frozen);
        this.ledger = ledger;
    }

    /** Put sites together; one site of one edition stays as it is. */
    public Series resolve(List<Site> sites) {
        Series alone = new Series(config, sites, frozen, List.of(), ledger);
        if (!alone.isSeries()) {
            return alone;
        }
        List<Site> joined = sites.stream().map(site -> join(site, alone)).toList();
        Series series = new Series(config, joined, frozen, List.of(), ledger);
        return new Series(config, joined, frozen, new AliasResolver(series).resolve(), ledger);
    }

    private Site join(Site site, Series series) {
        SortedSet<String> files = new TreeSet<>();
        SortedMap<String, Permalink> sources = new TreeMap<>();
        series.made().forEach(each -> files.add(SourcePath.ABOVE + each.file()));
        for (Site other : series.sites()) {
            if (!other.edition().equals(site.edition())) {
                other.addresses().origins().keySet().forEach(f -> files.add(SourcePath.ABOVE + other.output(f)));
                other.addresses().bySource().forEach((source, page) -> sources.put(source, above(page, other)));
            }
        }
        for (FrozenEdition each : frozen) {
            Edition edition = each.edition();
            each.lock().files().keySet().forEach(f -> files.add(SourcePath.ABOVE + edition.mount() + f));
            each.lock()
                    .written()
                    .forEach((source, url) -> sources.put(
                            edition.sources() + source,
                            new Permalink(Permalink.ABOVE + edition.mount() + url.substring(1))));
        }
        return site.beside(files, sources);
    }

    private static Permalink above(Permalink page, Site of) {
        return page.isAbove()
                ? page
                : new Permalink(Permalink.ABOVE
                        + of.edition().orElseThrow().mount()
                        + page.url().substring(1));
    }
}
