package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACTS_MISSING;
import static org.bftai.plenary.diagnostic.DiagnosticCode.INCLUDE_UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.liquid.IncludeRenderer.Outcome.Problem;
import org.bftai.plenary.theme.ContentInclude;
import org.bftai.plenary.theme.IncludeParameter;
import org.bftai.plenary.view.DateView;
import org.bftai.plenary.view.EventView;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with how a page calls an include.
 *
 * @param menus names of the site's menus
 */
record IncludeFit(Set<String> menus) {
    /** Return the first problem. */
    Optional<Problem> problem(
            ContentInclude include, SortedMap<String, String> given, PageText in, @Nullable EventView event) {
        for (SortedMap.Entry<String, String> parameter : given.entrySet()) {
            IncludeParameter declared = include.parameters().get(parameter.getKey());
            Optional<Problem> problem = declared != null
                    ? problem(declared, parameter.getKey(), parameter.getValue(), in, event)
                    : include.open() ? Optional.empty() : Optional.of(unknown(include, parameter.getKey()));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return include.parameters().entrySet().stream()
                .filter(p -> p.getValue().required() && !given.containsKey(p.getKey()))
                .map(p -> new Problem(
                        INCLUDE_UNKNOWN,
                        "include '" + include.name() + "' needs '" + p.getKey() + "'",
                        "write " + p.getKey() + "=\"…\": " + p.getValue().text()))
                .findFirst();
    }

    private static Problem unknown(ContentInclude include, String name) {
        return new Problem(
                INCLUDE_UNKNOWN,
                "include '" + include.name() + "' takes no '" + name + "'",
                Suggestions.hint(name, include.parameters().keySet(), "it takes: "));
    }

    private Optional<Problem> problem(
            IncludeParameter declared, String name, String value, PageText in, @Nullable EventView event) {
        return switch (declared.type()) {
            case TEXT, PHRASE, MARKDOWN, LINK, PICTURE -> Optional.empty();
            case FLAG ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of(new Problem(
                                INCLUDE_UNKNOWN,
                                "'" + name + "' takes true or false, not '" + value + "'",
                                "write " + name + "=true"));
            case CHOICE ->
                declared.values().contains(value)
                        ? Optional.empty()
                        : Optional.of(new Problem(
                                INCLUDE_UNKNOWN,
                                "'" + name + "' cannot be '" + value + "'",
                                Suggestions.hint(value, declared.values(), "choose one of: ")));
            case DATE ->
                IncludeValues.date(value, event).isPresent()
                        ? Optional.empty()
                        : missing(
                                FACTS_MISSING,
                                "date",
                                value,
                                ids(event),
                                "dates of event.yml: ",
                                "write it into event.yml");
            case MENU ->
                menus.contains(value)
                        ? Optional.empty()
                        : missing(
                                INCLUDE_UNKNOWN,
                                "menu",
                                value,
                                menus,
                                "menus of site.yml: ",
                                "write it into site.yml: navigation");
            case LIST ->
                in.page().frontMatter().list(value).isPresent()
                        ? Optional.empty()
                        : missing(
                                INCLUDE_UNKNOWN,
                                "list",
                                value,
                                in.page().frontMatter().lists().keySet(),
                                "lists of the front matter: ",
                                "write it into the front matter: " + value + ": [{"
                                        + String.join(": …, ", declared.item().keySet()) + ": …}]");
        };
    }

    private static Optional<Problem> missing(
            DiagnosticCode code, String what, String value, Collection<String> known, String list, String way) {
        return Optional.of(new Problem(
                code,
                "there is no " + what + " '" + value + "'",
                known.isEmpty() ? way : Suggestions.hint(value, known, list)));
    }

    private static List<String> ids(@Nullable EventView event) {
        return event == null
                ? List.of()
                : event.dates().stream().map(DateView::id).toList();
    }
}
