package org.bftai.plenary.view;

import java.util.List;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * The foot of every page.
 *
 * @param text what the site says there
 * @param links beside it
 */
public record FooterView(@Nullable Html text, List<NavigationItemView> links) {}
