package org.bftai.plenary.view;

import org.bftai.plenary.source.Html;

/**
 * A button.
 *
 * @param label what it says
 * @param url where it leads
 * @param primary whether it is the first of its row
 */
public record ActionView(Html label, String url, boolean primary) {}
