package org.bftai.plenary.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.edition.Ledger;

/**
 * Everything of a site after RESOLVE: one site, or an edition each, with what joins them.
 *
 * @param config the settings of the whole; an edition has its own over them
 * @param sites one, or the editions that are rendered, by year
 * @param frozen editions that are published as they were stored, by year
 * @param aliases addresses beside the editions
 * @param ledger what was published once
 */
public record Series(
        SiteConfig config, List<Site> sites, List<FrozenEdition> frozen, List<Alias> aliases, Ledger ledger) {
    public Series {
        sites = List.copyOf(sites);
        frozen = List.copyOf(frozen);
        aliases = List.copyOf(aliases);
    }

    /** Return the only site, or the edition that the home page shows; empty where there is none. */
    public Optional<Site> front() {
        return sites.stream().filter(Site::isFront).findFirst();
    }

    /** Return whether there are editions. */
    public boolean isSeries() {
        return config.current().isPresent();
    }

    /** Return what is made for the whole series, beside its editions. */
    public List<Generated> made() {
        if (!isSeries()) {
            return List.of();
        }
        boolean url = config.url().isPresent();
        List<Generated> made = new ArrayList<>(List.of(Generated.ROBOTS));
        if (url) {
            made.add(Generated.SITEMAP);
        }
        if (hasFile(Generated.DATES_CALENDAR)) {
            made.add(Generated.DATES_CALENDAR);
        }
        if (hasFile(Generated.FEED) && url) {
            made.add(Generated.FEED);
        }
        return made;
    }

    private boolean hasFile(Generated file) {
        return sites.stream().anyMatch(s -> file.isOurs(s.addresses()))
                || frozen.stream().anyMatch(f -> f.files().containsKey(file.file()));
    }

    /** Return the editions in the order in which an address without a year is looked for. */
    public List<Site> nearestFirst() {
        List<Site> nearest = new ArrayList<>(front().stream().toList());
        sites.stream()
                .filter(Site::isPast)
                .sorted(Comparator.comparing(
                                (Site s) -> s.edition().orElseThrow().year())
                        .reversed())
                .forEach(nearest::add);
        return nearest;
    }

    /** Return every file of the output that is a page, a file of the site's own or an alias, with its origin. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (Site site : sites) {
            site.addresses()
                    .origins()
                    .forEach((file, origin) -> files.put(site.output(file).value(), origin));
        }
        // What is gone although it was frozen is reported as that, and not wherever something leads there.
        frozen.forEach(f ->
                f.lock().files().keySet().forEach(file -> files.put(f.edition().mount() + file, f.place(file))));
        aliases.forEach(alias -> files.put(alias.file(), Generated.ORIGIN));
        return files;
    }

    /**
     * Return the addresses that people may have noted: of pages, of the site's own files, of the calendar and the feed; from
     * the home page of the whole on, such as {@code /2025/cfp/}, not percent-encoded.
     */
    public SortedSet<String> addresses() {
        SortedSet<String> addresses = new TreeSet<>();
        for (Site site : sites) {
            site.lastingFiles()
                    .forEach(file -> addresses.add(address(site.output(file).value())));
        }
        frozen.forEach(f -> f.lock()
                .titles()
                .keySet()
                .forEach(page -> addresses.add("/" + f.edition().mount() + page.substring(1))));
        aliases.forEach(alias -> addresses.add(address(alias.file())));
        return addresses;
    }

    private static String address(String file) {
        return "/"
                + (file.equals("index.html") || file.endsWith("/index.html")
                        ? file.substring(0, file.length() - "index.html".length())
                        : file);
    }
}
