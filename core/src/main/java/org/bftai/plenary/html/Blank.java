package org.bftai.plenary.html;

import org.bftai.plenary.diagnostic.Location;

/**
 * A place that waits to be filled in: an empty item, a label without a value.
 *
 * @param label what stands there; empty where nothing does
 * @param location where it is written
 */
public record Blank(String label, Location location) {}
