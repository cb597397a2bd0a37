package org.bftai.plenary.output;

/**
 * What publishing did.
 *
 * @param files how many files the site has
 * @param written how many of them are new or changed
 * @param removed how many files of the last build are gone
 */
public record Published(int files, int written, int removed) {}
