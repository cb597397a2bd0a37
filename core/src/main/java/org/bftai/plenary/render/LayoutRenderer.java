package org.bftai.plenary.render;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.config.ThemeChoice;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.model.ThemeOptions;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.template.TemplateEngine;
import org.bftai.plenary.theme.ThemeOption;
import org.bftai.plenary.view.TemplateRoot;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Second pass: a page's body gets its layout. */
final class LayoutRenderer {
    private final Site site;
    private final TemplateEngine engine;
    private final SiteViews sites;
    private final EventViews events;
    private final PageViews pages;
    private final PageFunctions functions;
    private final Pictures pictures;
    private final Languages languages;
    private final DiagnosticSink sink;

    LayoutRenderer(
            Site site,
            TemplateEngine engine,
            SiteViews sites,
            EventViews events,
            PageViews pages,
            PageFunctions functions,
            Pictures pictures,
            Languages languages,
            DiagnosticSink sink) {
        this.site = site;
        this.engine = engine;
        this.sites = sites;
        this.events = events;
        this.pages = pages;
        this.functions = functions;
        this.pictures = pictures;
        this.languages = languages;
        this.sink = sink;
    }

    Optional<String> render(OpenPage open) {
        Page page = open.page();
        PageText in = open.text();
        SortedMap<String, String> spoken = languages.words(page);
        TemplateRoot root = new TemplateRoot(
                sites.of(in, site.config().language()),
                sites.edition(in),
                events.of(in, spoken),
                pages.of(open, languages.of(page), spoken),
                new Html(open.rendered().html()),
                options(in),
                spoken,
                functions.url(in),
                functions.asset(in));
        return engine.render(
                "layouts/" + page.layout() + ".ftlh", root, page.source().place(), sink);
    }

    private SortedMap<String, @Nullable Object> options(PageText in) {
        SortedMap<String, @Nullable Object> values = new TreeMap<>();
        for (ThemeOptions.Chosen chosen : site.options().chosen().values()) {
            values.put(
                    chosen.option().name(),
                    chosen.value().map(v -> value(chosen.option(), v, in)).orElse(null));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private @Nullable Object value(ThemeOption option, String value, PageText in) {
        return switch (option.type()) {
            case BOOLEAN -> ThemeOption.isYes(value);
            case IMAGE ->
                pictures.find(
                                new Scalar(SiteUrl.fromHome(value), true, place(option)),
                                in.links(),
                                "the theme does without",
                                sink)
                        .map(found -> found.view(site.title()))
                        .orElse(null);
            case TEXT, CHOICE, COLOUR, LENGTH, POSITION -> value;
        };
    }

    private Location place(ThemeOption option) {
        ThemeChoice choice = site.config().theme();
        return choice.options().containsKey(option.name())
                ? choice.options().get(option.name()).value().location()
                : choice.location();
    }
}
