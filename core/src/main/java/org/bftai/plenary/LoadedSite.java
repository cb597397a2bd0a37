package org.bftai.plenary;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;

/**
 * A site after LOAD.
 *
 * @param tree its files
 * @param config its settings, the caller's overrides applied
 * @param theme empty where none could be found: what is wrong with pages is shown all the same
 * @param markdown in the words of the site's language
 */
record LoadedSite(SourceTree tree, SiteConfig config, Optional<ThemeChain> theme, MarkdownEngine markdown) {
    LoadedSite(SourceTree tree, SiteConfig config, Optional<ThemeChain> theme) {
        this(tree, config, theme, markdown(config, theme));
    }

    private static MarkdownEngine markdown(SiteConfig config, Optional<ThemeChain> theme) {
        SortedMap<String, String> words =
                theme.map(t -> t.words(config.language())).orElseGet(TreeMap::new);
        return MarkdownEngine.plenary(key -> words.getOrDefault(key, key));
    }
}
