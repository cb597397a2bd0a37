package org.bftai.plenary;

import java.util.Optional;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.content.SpokenExpressions;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;

/**
 * A site after LOAD.
 *
 * @param tree its files
 * @param config its settings, the caller's overrides applied
 * @param event the facts of its edition; empty where it has none
 * @param expressions what its texts may name
 * @param theme empty where none could be found: what is wrong with pages is shown all the same
 */
record LoadedSite(
        SourceTree tree,
        SiteConfig config,
        Optional<Event> event,
        SpokenExpressions expressions,
        Optional<ThemeChain> theme) {
    /** Return the site as other facts find it. */
    LoadedSite withEvent(Event other) {
        Optional<Event> facts = Optional.of(other);
        return new LoadedSite(tree, config, facts, new SiteNames(config, facts, false, theme).expressions(), theme);
    }
}
