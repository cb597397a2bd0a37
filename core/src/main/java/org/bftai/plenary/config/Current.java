package org.bftai.plenary.config;

import org.bftai.plenary.diagnostic.Location;

/**
 * Which edition of a series the home page shows.
 *
 * @param location where {@code site.yml} says it
 */
public record Current(int year, Location location) {}
