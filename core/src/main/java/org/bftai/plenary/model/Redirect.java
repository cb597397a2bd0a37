package org.bftai.plenary.model;

/**
 * An address that leads to a page.
 *
 * @param from the old address
 * @param to the page
 */
public record Redirect(Permalink from, Page to) {}
