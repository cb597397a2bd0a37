package org.bftai.plenary.view;

import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * A page in a list of pages.
 *
 * @param title its title
 * @param url its address, as the page with the list writes it
 * @param day the day it is of; missing where it says none
 * @param text its description or excerpt as plain text; missing where it has none
 */
public record PageEntryView(
        Html title,
        String url,
        @Nullable DayView day,
        @Nullable String text) {}
