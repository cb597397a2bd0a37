package org.bftai.plenary.config;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode;

/**
 * Which theme a site wants.
 *
 * @param name a theme's name, or a folder of the site such as {@code ./my-theme}; empty takes what is at hand
 * @param options the theme's options as written, checked once the theme is known
 * @param location where the choice is made
 */
public record ThemeChoice(Optional<String> name, SortedMap<String, YamlNode.Entry> options, Location location) {
    public ThemeChoice {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** Return whether the theme is a folder of the site and not one by name. */
    public boolean isFolder() {
        return name.filter(n -> n.startsWith("./") || n.startsWith("../")).isPresent();
    }
}
