package org.bftai.plenary.view;

import java.util.List;
import org.bftai.plenary.source.Html;
import org.jspecify.annotations.Nullable;

/**
 * The site.
 *
 * @param title its name
 * @param url the absolute address of the home page, ends with {@code /}; missing where nobody knows it yet
 * @param language of the interface, BCP 47
 * @param home the relative URL of the home page
 * @param navigation the menu in the masthead; empty for none
 * @param footer the foot of every page
 * @param styles relative URLs of all style sheets, in order
 * @param scripts relative URLs of the theme's scripts, in order
 * @param favicon the relative URL of the icon
 * @param qrCode the address of the home page as an {@code svg}, for paper; missing where nobody knows it yet
 */
public record SiteView(
        String title,
        @Nullable String url,
        String language,
        String home,
        List<NavigationItemView> navigation,
        FooterView footer,
        List<String> styles,
        List<String> scripts,
        String favicon,
        @Nullable Html qrCode) {}
