package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FACTS_MISSING;
import static org.bftai.plenary.diagnostic.DiagnosticCode.LAYOUT_MISSING;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.content.Body;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.theme.ThemeChain;

/** The poster for the door, a page that nobody writes: {@code poster: true} asks for it. */
final class PosterResolver {
    static final Permalink PLACE = new Permalink("/poster/");

    private static final SourcePath SOURCE = new SourcePath("poster.md");
    private static final String LAYOUT = "poster";

    private final ThemeChain theme;
    private final DiagnosticSink sink;

    PosterResolver(ThemeChain theme, DiagnosticSink sink) {
        this.theme = theme;
        this.sink = sink;
    }

    /**
     * Return the page, where a site asks for it and can fill it; why it cannot is reported.
     *
     * @param hasFacts whether the site has facts
     */
    Optional<Page> resolve(SiteConfig config, boolean hasFacts) {
        return config.poster().filter(asked -> canBe(config, hasFacts, asked)).map(asked -> {
            String title = theme.words(config.language()).getOrDefault("poster", "Poster");
            Body empty = new Body(SOURCE.value(), 0, "", List.of());
            FrontMatter matter = FrontMatter.unlisted(Location.of(SOURCE.value()));
            return new Page(SOURCE, matter, empty, PLACE, LAYOUT, title, title);
        });
    }

    private boolean canBe(SiteConfig config, boolean hasFacts, Location asked) {
        if (config.url().isEmpty()) {
            sink.report(
                    CONFIG_VALUE,
                    asked,
                    "a poster leads to the site, which does not say where it will live",
                    "write url: https://…/ into site.yml");
        }
        if (!hasFacts) {
            sink.report(
                    FACTS_MISSING,
                    asked,
                    "a poster has nothing to say: the site has no event.yml",
                    EventReader.WAY_TO_FACTS);
        }
        boolean hasLayout = theme.layouts().contains(LAYOUT);
        if (!hasLayout) {
            sink.report(
                    LAYOUT_MISSING,
                    asked,
                    "layout '" + LAYOUT + "' not found",
                    Suggestions.hint(LAYOUT, theme.layouts(), "layouts of theme '" + theme.name() + "': "));
        }
        return config.url().isPresent() && hasFacts && hasLayout;
    }
}
