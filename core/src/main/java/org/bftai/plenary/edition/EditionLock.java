package org.bftai.plenary.edition;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a frozen edition was made of, and what its files hold.
 *
 * @param theme the name of its theme
 * @param version that of Plenary and its themes when it was rendered
 * @param clock the moment by which its dates were past
 * @param title what the edition is called for short
 * @param language BCP 47
 * @param pages titles by address in the edition, such as {@code /cfp/}
 * @param unlisted the same of what search engines are not told of: old addresses, and pages that ask for it
 * @param written addresses by the source of their page, such as {@code cfp.md}
 * @param files SHA-256 in hexadecimal by path, such as {@code cfp/index.html}
 * @param sources the same of the files it was made of, by path in the folder of the edition
 */
public record EditionLock(
        String theme,
        String version,
        Instant clock,
        String title,
        String language,
        SortedMap<String, String> pages,
        SortedMap<String, String> unlisted,
        SortedMap<String, String> written,
        SortedMap<String, String> files,
        SortedMap<String, String> sources) {
    public EditionLock {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        unlisted = Collections.unmodifiableSortedMap(new TreeMap<>(unlisted));
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** Return the titles of everything that answers, by address. */
    public SortedMap<String, String> titles() {
        SortedMap<String, String> all = new TreeMap<>(unlisted);
        all.putAll(pages);
        return all;
    }

    /** Return the addresses of this that another one does not have. */
    public List<String> addressesNotIn(EditionLock other) {
        return titles().keySet().stream()
                .filter(page -> !other.titles().containsKey(page))
                .toList();
    }
}
