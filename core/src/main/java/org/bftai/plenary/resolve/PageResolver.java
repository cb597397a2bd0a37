package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.LAYOUT_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.bftai.plenary.content.Body;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Gives a parsed page its address, layout and title. */
final class PageResolver {
    private static final String DEFAULT_LAYOUT = "single";
    private static final String NOT_FOUND_LAYOUT = "404";

    private final ThemeChain theme;
    private final SortedSet<String> layouts;
    private final PermalinkRule rule;
    private final PlainText words;
    private final DiagnosticSink sink;

    PageResolver(ThemeChain theme, PermalinkRule rule, PlainText words, DiagnosticSink sink) {
        this.theme = theme;
        this.layouts = theme.layouts();
        this.rule = rule;
        this.words = words;
        this.sink = sink;
    }

    Optional<Page> resolve(ParsedPage page) {
        SourcePath source = page.source().path();
        Optional<Permalink> permalink = rule.permalink(source, page.frontMatter());
        Optional<String> layout = layout(source, page.frontMatter());
        String title = page.frontMatter()
                .title()
                .map(Scalar::text)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .or(() -> page.heading().map(TitleHeading::text))
                .orElseGet(() -> fromName(source));
        return permalink.flatMap(p -> layout.map(
                l -> new Page(source, page.frontMatter(), page.body(), p, l, title, words.of(title), page.heading())));
    }

    /** Return the page for addresses that lead nowhere, on a site that brings none. */
    Page notFound(String title, Permalink address) {
        SourcePath source = new SourcePath("404.md");
        Location place = Location.of(source.value());
        FrontMatter nothing = FrontMatter.none(place);
        Body empty = new Body(source.value(), 0, "", List.of());
        return new Page(source, nothing, empty, address, NOT_FOUND_LAYOUT, title, title);
    }

    private Optional<String> layout(SourcePath source, FrontMatter matter) {
        boolean notFound = PermalinkRule.isNotFound(source);
        String name = matter.layout().map(Scalar::text).orElse(notFound ? NOT_FOUND_LAYOUT : DEFAULT_LAYOUT);
        if (layouts.contains(name)) {
            return Optional.of(name);
        }
        sink.report(
                LAYOUT_MISSING,
                matter.layout().map(Scalar::location).orElse(matter.location()),
                "layout '" + name + "' not found",
                hint(name));
        return Optional.empty();
    }

    private String hint(String layout) {
        return theme.find("layouts/" + layout + ".ftlh").isPresent()
                ? "the theme has layouts/" + layout + ".ftlh, but its theme.yml does not declare it: write layouts: {"
                        + layout + ": …}"
                : Suggestions.hint(layout, layouts, "layouts of theme '" + theme.name() + "': ");
    }

    private static String fromName(SourcePath source) {
        String folder = source.folder();
        String name = !source.stem().equals("index")
                ? source.stem()
                : folder.isEmpty() ? "home" : new SourcePath(folder.substring(0, folder.length() - 1)).name();
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
