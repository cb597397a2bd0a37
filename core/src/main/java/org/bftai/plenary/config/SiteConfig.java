package org.bftai.plenary.config;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Location;

/**
 * The settings of a site, from {@code site.yml} and the command line.
 *
 * @param own whether there is a {@code site.yml}; without one the folder is read leniently
 * @param title the name of the site; empty takes the home page's
 * @param description one sentence for search engines, on pages that have none
 * @param url where the site will live; empty where nobody knows yet
 * @param current which edition the home page shows; empty for a site of one edition
 * @param language BCP 47, such as {@code en} or {@code pt-BR}
 * @param theme which theme, with which options
 * @param navigation menus by name; {@code main} is the one in the masthead, others serve {@code sidebar.nav}
 * @param footer what stands at the foot of every page
 * @param poster where the site asks for a poster; empty for none
 * @param webp where the site asks for pictures as WebP too; empty for none
 * @param repository where its sources lie; empty where visitors are not asked to edit them
 * @param mend what is mended in the output and what is only reported
 * @param policy which findings stop publishing
 */
public record SiteConfig(
        boolean own,
        Optional<String> title,
        Optional<String> description,
        Optional<SiteUrl> url,
        Optional<Current> current,
        String language,
        ThemeChoice theme,
        SortedMap<String, List<NavigationItem>> navigation,
        Footer footer,
        Optional<Location> poster,
        Optional<Location> webp,
        Optional<Repository> repository,
        Mend mend,
        SeverityPolicy policy) {
    public SiteConfig {
        navigation = Collections.unmodifiableSortedMap(new TreeMap<>(navigation));
    }

    /** Return the settings with another theme; options that the site chose stay. */
    public SiteConfig withTheme(String name) {
        return with(title, description, url, current, theme.trying(name), navigation, footer, policy);
    }

    /** Return the settings of a site that is called so. */
    SiteConfig withNames(Optional<String> otherTitle, Optional<String> otherDescription) {
        return with(otherTitle, otherDescription, url, current, theme, navigation, footer, policy);
    }

    /** Return the settings with other menus. */
    public SiteConfig withMenus(SortedMap<String, List<NavigationItem>> menus, Footer foot) {
        return with(title, description, url, current, theme, menus, foot, policy);
    }

    public SiteConfig withUrl(SiteUrl other) {
        return with(title, description, Optional.of(other), current, theme, navigation, footer, policy);
    }

    /** Return the settings of a series whose home page shows a certain edition. */
    public SiteConfig withCurrent(Current other) {
        return with(title, description, url, Optional.of(other), theme, navigation, footer, policy);
    }

    public SiteConfig withStrict(boolean strict) {
        return withPolicy(new SeverityPolicy(strict, strict, policy.chosen()));
    }

    /** Return the settings of a site with facts: with those it is strict, whatever it is with the rest. */
    public SiteConfig withFacts() {
        return withPolicy(new SeverityPolicy(policy.strict(), true, policy.chosen()));
    }

    private SiteConfig withPolicy(SeverityPolicy other) {
        return with(title, description, url, current, theme, navigation, footer, other);
    }

    /** Change what can be changed; the rest is as the site has it. */
    private SiteConfig with(
            Optional<String> name,
            Optional<String> sentence,
            Optional<SiteUrl> address,
            Optional<Current> edition,
            ThemeChoice look,
            SortedMap<String, List<NavigationItem>> menus,
            Footer foot,
            SeverityPolicy severities) {
        return new SiteConfig(
                own,
                name,
                sentence,
                address,
                edition,
                language,
                look,
                menus,
                foot,
                poster,
                webp,
                repository,
                mend,
                severities);
    }
}
