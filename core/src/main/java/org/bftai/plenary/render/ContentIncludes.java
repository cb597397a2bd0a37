package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACTS_MISSING;
import static org.bftai.plenary.diagnostic.DiagnosticCode.INCLUDE_UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.html.Heading;
import org.bftai.plenary.liquid.IncludeRenderer;
import org.bftai.plenary.liquid.IncludeRenderer.Outcome;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.template.TemplateEngine;
import org.bftai.plenary.theme.ContentInclude;
import org.bftai.plenary.view.ContentsEntryView;
import org.bftai.plenary.view.EventView;
import org.bftai.plenary.view.IncludeRoot;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Renders what pages include in their text: {@code {% include dates %}}. */
final class ContentIncludes {
    private final Site site;
    private final TemplateEngine engine;
    private final EventViews events;
    private final PageFunctions functions;
    private final IncludeValues values;
    private final IncludeFit fit;
    private final SortedMap<String, ContentInclude> known;
    private final DiagnosticSink sink;

    ContentIncludes(
            Site site,
            TemplateEngine engine,
            EventViews events,
            PageFunctions functions,
            IncludeValues values,
            DiagnosticSink sink) {
        this.site = site;
        this.engine = engine;
        this.events = events;
        this.functions = functions;
        this.values = values;
        this.fit = new IncludeFit(site.config().navigation().keySet());
        this.known = site.theme().includes();
        this.sink = sink;
    }

    /**
     * Return what renders the includes of a page.
     *
     * @param words the interface in the page's language
     * @param headings those of the page, for includes that are put in after them
     * @param used takes the names of those that the page includes
     */
    IncludeRenderer of(
            PageText in, SortedMap<String, String> words, Supplier<List<Heading>> headings, Set<String> used) {
        return (name, parameters, place) -> {
            ContentInclude include = known.get(name);
            if (include == null) {
                return new Outcome.Problem(
                        INCLUDE_UNKNOWN,
                        "there is no include '" + name + "'",
                        Suggestions.hint(name, known.keySet(), "includes: "));
            }
            if (include.needs().facts() && site.event().isEmpty()) {
                return new Outcome.Problem(
                        FACTS_MISSING,
                        "'" + name + "' shows facts, and the site has no event.yml",
                        EventReader.WAY_TO_FACTS);
            }
            EventView event = events.of(in, words);
            SortedMap<String, String> given = withStandards(include, parameters);
            Optional<Outcome.Problem> problem = fit.problem(include, given, in, event);
            if (problem.isPresent()) {
                return problem.get();
            }
            used.add(name);
            Location at = in.page().body().at(place);
            Call call = new Call(include, in, words, event, scalars(given, at));
            return include.needs().headings()
                    ? new Outcome.Later(() ->
                            render(call, ContentsViews.entries(headings.get())).orElse(""))
                    : render(call, List.of()).<Outcome>map(Outcome.Html::new).orElseGet(Outcome.Nothing::new);
        };
    }

    /** What is called where, with what. */
    private record Call(
            ContentInclude include,
            PageText in,
            SortedMap<String, String> words,
            @Nullable EventView event,
            SortedMap<String, Scalar> given) {}

    private Optional<String> render(Call call, List<ContentsEntryView> contents) {
        PageText in = call.in();
        IncludeRoot root = new IncludeRoot(
                call.event(),
                values.of(call.include().parameters(), call.given(), in, call.event()),
                contents,
                call.words(),
                functions.url(in),
                functions.asset(in));
        return engine.render(
                        "includes/" + call.include().name() + ".ftlh",
                        root,
                        in.page().source().place(),
                        sink)
                .map(String::strip);
    }

    private static SortedMap<String, String> withStandards(ContentInclude include, SortedMap<String, String> given) {
        SortedMap<String, String> all = new TreeMap<>(given);
        include.parameters()
                .forEach((name, parameter) -> parameter.standard().ifPresent(s -> all.putIfAbsent(name, s)));
        return all;
    }

    private static SortedMap<String, Scalar> scalars(SortedMap<String, String> given, Location at) {
        SortedMap<String, Scalar> scalars = new TreeMap<>();
        given.forEach((name, value) -> scalars.put(name, new Scalar(value, true, at)));
        return scalars;
    }
}
