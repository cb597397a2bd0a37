package org.bftai.plenary.edit;

/**
 * A date that somebody asks for.
 *
 * @param id of the date, such as {@code camera-ready}
 * @param value as it was typed, such as {@code 2025-07-11 17:00 UTC}
 */
public record NewDate(String id, String value) {}
