package org.bftai.plenary.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.theme.ThemeOption;

/**
 * What a theme is asked for: every option it declares, with the site's value, else the default.
 *
 * @param chosen by name
 */
public record ThemeOptions(SortedMap<String, Chosen> chosen) {
    public ThemeOptions {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    /**
     * An option and its value.
     *
     * @param option what the theme declares
     * @param value as written, fit for the option's type; empty where neither site nor theme has one
     * @param bySite whether the site chose it
     */
    public record Chosen(ThemeOption option, Optional<String> value, boolean bySite) {}
}
