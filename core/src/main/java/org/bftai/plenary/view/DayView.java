package org.bftai.plenary.view;

/**
 * A day.
 *
 * @param text as the page's language writes it
 * @param datetime ISO 8601
 */
public record DayView(String text, String datetime) {}
