package org.bftai.plenary.view;

import org.jspecify.annotations.Nullable;

/**
 * Which edition of a series a page belongs to.
 *
 * @param year four digits
 * @param past whether it is over, and another one is current
 * @param current the address of the current edition's home page; missing on pages of that edition
 */
public record EditionView(
        String year, boolean past, @Nullable String current) {}
