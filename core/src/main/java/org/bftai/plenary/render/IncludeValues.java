package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_VALUE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_ALT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.theme.IncludeParameter;
import org.bftai.plenary.theme.IncludeParameter.Type;
import org.bftai.plenary.view.DateView;
import org.bftai.plenary.view.EventView;
import org.bftai.plenary.view.NavigationItemView;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Makes what a page gives to an include into what its template sees. */
final class IncludeValues {
    private final InlineText text;
    private final Pictures pictures;
    private final SortedMap<String, List<NavigationItem>> menus;
    private final DiagnosticSink sink;

    IncludeValues(
            InlineText text, Pictures pictures, SortedMap<String, List<NavigationItem>> menus, DiagnosticSink sink) {
        this.text = text;
        this.pictures = pictures;
        this.menus = menus;
        this.sink = sink;
    }

    /**
     * Return the values of all that is declared; what is not given is null. What is given fits, but for items of lists:
     * what is wrong with those is reported where they are written.
     *
     * @param given by name, with the place of the call; those that nobody declares are texts
     */
    SortedMap<String, @Nullable Object> of(
            Map<String, IncludeParameter> declared, Map<String, Scalar> given, PageText in, @Nullable EventView event) {
        SortedMap<String, @Nullable Object> values = new TreeMap<>();
        given.forEach((name, scalar) -> values.put(name, scalar.text()));
        declared.forEach((name, parameter) -> {
            Scalar value = given.get(name);
            values.put(name, value == null ? null : value(parameter, value, given, in, event));
        });
        return Collections.unmodifiableSortedMap(values);
    }

    private @Nullable Object value(
            IncludeParameter declared,
            Scalar value,
            Map<String, Scalar> beside,
            PageText in,
            @Nullable EventView event) {
        return switch (declared.type()) {
            case TEXT, CHOICE -> value.text();
            case PHRASE -> text.phrase(value, in);
            case MARKDOWN -> text.paragraphs(value, in);
            case FLAG -> value.text().equals("true");
            case DATE -> date(value.text(), event).orElse(null);
            case LINK -> text.url(value, in);
            case PICTURE -> picture(declared, value, beside, in);
            case MENU -> menu(value.text(), in);
            case LIST -> list(declared, value.text(), in);
        };
    }

    private List<NavigationItemView> menu(String name, PageText in) {
        List<NavigationItem> items = menus.getOrDefault(name, List.of());
        note(items, in);
        return new NavigationViews(in.links()).of(items);
    }

    private void note(List<NavigationItem> items, PageText in) {
        for (NavigationItem item : items) {
            item.url().ifPresent(url -> text.url(new Scalar(url, true, item.location()), in));
            note(item.children(), in);
        }
    }

    private @Nullable Object picture(IncludeParameter declared, Scalar image, Map<String, Scalar> beside, PageText in) {
        Optional<String> alt = declared.alt().stream()
                .filter(beside::containsKey)
                .map(name -> text.plain(beside.get(name).text()))
                .findFirst();
        if (alt.isEmpty() && !declared.alt().isEmpty()) {
            sink.report(
                    IMAGE_ALT,
                    image.location(),
                    "the picture has no alternative text",
                    "write what it shows: " + declared.alt().get(0) + ": …; for mere decoration "
                            + declared.alt().get(0) + ": \"\"");
        }
        return pictures.find(image, in.links(), "it is left out", sink)
                .map(found -> found.view(alt.orElse("")))
                .orElse(null);
    }

    private List<SortedMap<String, @Nullable Object>> list(IncludeParameter declared, String name, PageText in) {
        List<SortedMap<String, @Nullable Object>> items = new ArrayList<>();
        for (YamlNode item : in.page().frontMatter().list(name).orElseThrow().items()) {
            if (item instanceof YamlNode.Mapping mapping) {
                items.add(item(declared.item(), name, mapping, in));
            } else {
                sink.report(
                        FRONT_MATTER_VALUE,
                        item.location(),
                        "an item of '" + name + "' is no map",
                        "write it like: - {"
                                + String.join(": …, ", declared.item().keySet()) + ": …}");
            }
        }
        return List.copyOf(items);
    }

    private SortedMap<String, @Nullable Object> item(
            SortedMap<String, IncludeParameter> declared, String list, YamlNode.Mapping mapping, PageText in) {
        Fields fields = new Fields(mapping, FRONT_MATTER_VALUE, sink);
        fields.reportUnknown(declared.keySet(), FRONT_MATTER_UNKNOWN, list);
        SortedMap<String, Scalar> given = new TreeMap<>();
        declared.forEach((key, parameter) -> {
            Optional<Scalar> written = fields.scalar(key);
            if (parameter.type() == Type.FLAG) {
                fields.flag(key)
                        .ifPresent(flag -> given.put(key, written.orElseThrow().saying(flag.toString())));
            } else if (parameter.type() == Type.CHOICE
                    && written.filter(w -> !parameter.values().contains(w.text()))
                            .isPresent()) {
                sink.report(
                        FRONT_MATTER_VALUE,
                        written.get().location(),
                        "'" + key + "' cannot be '" + written.get().text() + "'",
                        "choose one of " + String.join(", ", parameter.values()));
            } else {
                written.ifPresent(w -> given.put(key, w));
            }
        });
        return of(declared, given, in, null);
    }

    static Optional<DateView> date(String id, @Nullable EventView event) {
        return event == null
                ? Optional.empty()
                : event.dates().stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
