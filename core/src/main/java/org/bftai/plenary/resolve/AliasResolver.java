package org.bftai.plenary.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.model.Alias;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Content;

/**
 * Gives addresses without a year their places: {@code /cfp/} is that of the current edition, else of the newest that has
 * such a page. A file has such an address only where it was once published there.
 */
final class AliasResolver {
    private final Series series;
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final SortedMap<String, Alias> aliases = new TreeMap<>();

    AliasResolver(Series series) {
        this.series = series;
        taken.addAll(series.files().keySet());
        series.sites().forEach(site -> site.edition().ifPresent(e -> years.add(e.year())));
        series.frozen().forEach(f -> years.add(f.edition().year()));
        // These are made for the whole series.
        series.made().forEach(each -> taken.add(each.file()));
    }

    List<Alias> resolve() {
        series.nearestFirst().forEach(this::pages);
        List<FrozenEdition> newest = new ArrayList<>(series.frozen());
        newest.sort((a, b) -> Integer.compare(b.edition().year(), a.edition().year()));
        newest.forEach(this::pages);
        for (String address : series.ledger().lines().keySet()) {
            String file = address.substring(1);
            if (!taken.contains(file) && !address.endsWith("/")) {
                content(file, newest).ifPresent(alias -> add(alias));
            }
        }
        return List.copyOf(aliases.values());
    }

    private void pages(Site site) {
        String mount = site.edition().orElseThrow().mount();
        String language = site.config().language();
        for (Page page : site.pages()) {
            if (!page.permalink().isAbove() && !page.frontMatter().draft()) {
                page(page.permalink(), mount, page.permalink().target(), page.plainTitle(), language);
            }
        }
        site.redirects().forEach(r -> {
            if (!r.from().isAbove() && !r.to().permalink().isAbove()) {
                page(r.from(), mount, r.to().permalink().target(), r.to().plainTitle(), language);
            }
        });
    }

    private void pages(FrozenEdition frozen) {
        frozen.lock()
                .titles()
                .forEach((address, title) -> page(
                        new Permalink(address),
                        frozen.edition().mount(),
                        new Permalink(address).target(),
                        title,
                        frozen.lock().language()));
    }

    private void page(Permalink address, String mount, String target, String title, String language) {
        if (!isOfEdition(address)) {
            add(new Alias.OfPage(address.file(), mount + target.substring(1), title, language));
        }
    }

    /** Below the year of an edition nobody else has an address. */
    private boolean isOfEdition(Permalink address) {
        return years.stream().anyMatch(year -> address.url().startsWith("/" + year + "/"));
    }

    private Optional<Alias> content(String file, List<FrozenEdition> frozen) {
        Optional<Alias> own = series.nearestFirst().stream()
                .flatMap(site -> site.assets().stream())
                .filter(asset -> asset.url().equals("/" + file))
                .findFirst()
                .map(asset -> copy(file, asset));
        return own.or(() -> frozen.stream()
                .filter(f -> f.files().containsKey(file))
                .findFirst()
                .map(f -> new Alias.OfFile(file, new Content.Copy(f.files().get(file)), f.place(file))));
    }

    private static Alias copy(String file, Asset asset) {
        return new Alias.OfFile(file, asset.content(), asset.origin());
    }

    private void add(Alias alias) {
        if (taken.add(alias.file())) {
            aliases.put(alias.file(), alias);
        }
    }
}
