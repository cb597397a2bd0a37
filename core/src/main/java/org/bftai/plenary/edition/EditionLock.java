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
 * @param pages titles by address in the edition, such as {@code /cfp/}; aliases among them
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
        SortedMap<String, String> files,
        SortedMap<String, String> sources) {
    public EditionLock {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** Return the addresses of this that another one does not have. */
    public List<String> pagesNotIn(EditionLock other) {
        return pages.keySet().stream()
                .filter(page -> !other.pages().containsKey(page))
                .toList();
    }
}
