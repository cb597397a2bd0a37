package org.bftai.plenary.config;

import java.nio.file.Path;
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
 * @param trial whether the caller put it in the place of the site's theme, whose options then count as far as it has them
 * @param location where the choice is made
 */
public record ThemeChoice(
        Optional<String> name, SortedMap<String, YamlNode.Entry> options, boolean trial, Location location) {
    public ThemeChoice {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** Return the choice of a theme that is only tried. */
    public ThemeChoice trying(String other) {
        return new ThemeChoice(Optional.of(other), options, true, Location.of("plenary.theme"));
    }

    /** Return the folder of a theme that is not chosen by name but by where it lies, seen from the site's folder. */
    public Optional<Path> folder(Path site) {
        return name.filter(n -> n.startsWith("./") || n.startsWith("../"))
                .map(n -> site.resolve(n).normalize());
    }
}
