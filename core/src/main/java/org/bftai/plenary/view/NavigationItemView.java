package org.bftai.plenary.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a menu.
 *
 * @param title what it is called
 * @param url relative; missing for a heading over its children
 * @param current whether it leads to this page
 * @param open whether this page is among its children
 * @param children entries below it
 */
public record NavigationItemView(
        String title, @Nullable String url, boolean current, boolean open, List<NavigationItemView> children) {}
