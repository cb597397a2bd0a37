package org.bftai.plenary.config;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;

/**
 * An entry of a menu.
 *
 * @param title what it is called
 * @param url where it leads, seen from the home page; empty for a heading over its children
 * @param children entries below it
 * @param location where the address, else the title, is written
 */
public record NavigationItem(String title, Optional<String> url, List<NavigationItem> children, Location location) {
    public NavigationItem {
        children = List.copyOf(children);
    }
}
