package org.bftai.plenary.model;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;

/**
 * A site after LOAD, or one edition of a series, which is a site of its own.
 *
 * @param tree its files; those that an edition shares with others among them
 * @param config its settings, the caller's overrides applied
 * @param edition which of a series it is; empty for a site of one edition at its root
 * @param event its facts; empty where it has none
 * @param earlier the facts of the editions before it, the nearest first
 * @param expressions what its texts may name
 * @param theme empty where none could be found: what is wrong with pages is shown all the same
 */
public record LoadedSite(
        SourceTree tree,
        SiteConfig config,
        Optional<Edition> edition,
        Optional<Event> event,
        List<Event> earlier,
        SpokenExpressions expressions,
        Optional<ThemeChain> theme) {
    public LoadedSite {
        earlier = List.copyOf(earlier);
    }

    /** Return whether the home page of the whole site is that of this one: it has no editions, or is the current one. */
    public boolean isFront() {
        return edition.map(Edition::isCurrent).orElse(true);
    }

    /** Return whether it is an edition of a series that is in preparation. */
    public boolean isComing() {
        return edition.filter(Edition::isComing).isPresent();
    }

    /** Return the site as other facts find it. */
    public LoadedSite withEvent(Event other, SpokenExpressions names) {
        return new LoadedSite(tree, config, edition, Optional.of(other), earlier, names, theme);
    }
}
