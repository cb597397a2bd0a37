package org.bftai.plenary.config;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * An entry of a menu.
 *
 * @param title what it is called
 * @param written the title with its place, else the address with its own
 * @param url where it leads, seen from the home page; empty for a heading over its children
 * @param children entries below it
 * @param location where the address, else the title, is written
 */
public record NavigationItem(
        String title, Scalar written, Optional<String> url, List<NavigationItem> children, Location location) {
    public NavigationItem {
        children = List.copyOf(children);
    }

    /** Make an entry that is not written with a title of its own. */
    public NavigationItem(String title, Optional<String> url, List<NavigationItem> children, Location location) {
        this(title, new Scalar(title, true, location), url, children, location);
    }
}
