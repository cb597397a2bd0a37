package org.bftai.plenary.theme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Location;

/**
 * What a theme says of itself in {@code theme.yml}.
 *
 * @param name what {@code theme:} in {@code site.yml} says; lower-case letters, digits, hyphens
 * @param title for people
 * @param description one sentence
 * @param api the version of the contract between themes and Plenary that it was made for
 * @param parent the theme it extends
 * @param layouts those it declares, by name, each with a sentence
 * @param includes what pages may name in their text, by name
 * @param styles files below {@code assets/}, in the order they are linked
 * @param scripts files below {@code assets/}, put in the head
 * @param colours one palette a scheme; empty means those of the theme it extends
 * @param card how pictures drawn for a site look; empty takes the dark palette
 * @param options what a site may set
 * @param places where the values stand, by {@code layouts.splash}, {@code styles.horizon.css}, {@code extends}
 * @param location its first line
 */
public record ThemeDescriptor(
        String name,
        String title,
        String description,
        int api,
        Optional<String> parent,
        SortedMap<String, String> layouts,
        SortedMap<String, ContentInclude> includes,
        List<String> styles,
        List<String> scripts,
        List<ThemePalette> colours,
        Optional<ThemeCard> card,
        SortedMap<String, ThemeOption> options,
        SortedMap<String, Location> places,
        Location location) {
    /** The version of the contract that this Plenary keeps. */
    public static final int API = 1;

    public ThemeDescriptor {
        layouts = Collections.unmodifiableSortedMap(new TreeMap<>(layouts));
        includes = Collections.unmodifiableSortedMap(new TreeMap<>(includes));
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
        colours = List.copyOf(colours);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** Return where a value stands, or the descriptor itself. */
    public Location at(String value) {
        return places.getOrDefault(value, location);
    }
}
