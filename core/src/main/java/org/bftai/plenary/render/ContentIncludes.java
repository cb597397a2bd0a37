package org.bftai.plenary.render;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.liquid.IncludeRenderer;
import org.bftai.plenary.liquid.IncludeRenderer.Outcome;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.template.TemplateEngine;
import org.bftai.plenary.theme.ContentInclude;
import org.bftai.plenary.theme.ContentInclude.Parameter;
import org.bftai.plenary.view.DateView;
import org.bftai.plenary.view.EventView;
import org.bftai.plenary.view.IncludeRoot;
import org.jspecify.annotations.Nullable;

/** Renders what pages include in their text: {@code {% include dates %}}. */
final class ContentIncludes {
    private final Site site;
    private final TemplateEngine engine;
    private final EventViews events;
    private final PageFunctions functions;
    private final SortedMap<String, ContentInclude> known;
    private final DiagnosticSink sink;

    ContentIncludes(Site site, TemplateEngine engine, EventViews events, PageFunctions functions, DiagnosticSink sink) {
        this.site = site;
        this.engine = engine;
        this.events = events;
        this.functions = functions;
        this.known = site.theme().includes();
        this.sink = sink;
    }

    /**
     * Return what renders the includes of a page.
     *
     * @param words the interface in the page's language
     * @param used takes the names of those that the page includes
     */
    IncludeRenderer of(PageText in, SortedMap<String, String> words, Set<String> used) {
        return (name, parameters) -> {
            ContentInclude include = known.get(name);
            if (include == null) {
                return new Outcome.Problem(
                        "there is no include '" + name + "'", Suggestions.hint(name, known.keySet(), "includes: "));
            }
            if (include.needsFacts() && site.event().isEmpty()) {
                return new Outcome.Problem(
                        "'" + name + "' shows facts, and the site has no event.yml", EventReader.WAY_TO_FACTS);
            }
            used.add(name);
            return render(include, parameters, in, words);
        };
    }

    private Outcome render(
            ContentInclude include, SortedMap<String, String> given, PageText in, SortedMap<String, String> words) {
        EventView event = events.of(in, words);
        SortedMap<String, @Nullable Object> values = new TreeMap<>();
        include.parameters().keySet().forEach(name -> values.put(name, null));
        for (SortedMap.Entry<String, String> parameter : given.entrySet()) {
            Optional<Outcome.Problem> problem = problem(include, parameter.getKey(), parameter.getValue(), event);
            if (problem.isPresent()) {
                return problem.get();
            }
            Parameter declared = include.parameters().get(parameter.getKey());
            values.put(parameter.getKey(), value(declared, parameter.getValue(), event));
        }
        IncludeRoot root = new IncludeRoot(
                event, Collections.unmodifiableSortedMap(values), words, functions.url(in), functions.asset(in));
        return engine.render(
                        "includes/" + include.name() + ".ftlh",
                        root,
                        in.page().source().value(),
                        sink)
                .<Outcome>map(html -> new Outcome.Html(html.strip()))
                .orElseGet(Outcome.Nothing::new);
    }

    private static Optional<Outcome.Problem> problem(
            ContentInclude include, String name, String value, @Nullable EventView event) {
        Parameter declared = include.parameters().get(name);
        if (declared == null) {
            return include.open()
                    ? Optional.empty()
                    : Optional.of(new Outcome.Problem(
                            "include '" + include.name() + "' takes no '" + name + "'",
                            Suggestions.hint(name, include.parameters().keySet(), "it takes: ")));
        }
        return switch (declared.type()) {
            case TEXT -> Optional.empty();
            case FLAG ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of(new Outcome.Problem(
                                "'" + name + "' takes true or false, not '" + value + "'", "write " + name + "=true"));
            case DATE ->
                date(value, event).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Outcome.Problem(
                                "there is no date '" + value + "'",
                                Suggestions.hint(value, ids(event), "dates of event.yml: ")));
        };
    }

    private static @Nullable Object value(@Nullable Parameter declared, String value, @Nullable EventView event) {
        if (declared == null) {
            return value;
        }
        return switch (declared.type()) {
            case TEXT -> value;
            case FLAG -> value.equals("true");
            case DATE -> date(value, event).orElse(null);
        };
    }

    private static Optional<DateView> date(String id, @Nullable EventView event) {
        return event == null
                ? Optional.empty()
                : event.dates().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    private static List<String> ids(@Nullable EventView event) {
        return event == null
                ? List.of()
                : event.dates().stream().map(DateView::id).toList();
    }
}
