package org.bftai.plenary.config;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * An entry of a menu.
 *
 * @param title what it is called
 * @param written the title before names in it were replaced by what they stand for
 * @param url where it leads, seen from the home page; empty for a heading over its children
 * @param children entries below it
 * @param location where the address, else the title, is written
 * @param titleLocation where the title, else the address, is written
 */
public record NavigationItem(
        String title,
        String written,
        Optional<String> url,
        List<NavigationItem> children,
        Location location,
        Location titleLocation) {
    public NavigationItem {
        children = List.copyOf(children);
    }

    /** Make an entry that is not written with a title of its own. */
    public NavigationItem(String title, Optional<String> url, List<NavigationItem> children, Location location) {
        this(title, title, url, children, location, location);
    }
}
