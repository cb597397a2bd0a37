package org.bftai.plenary.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlReader;

/** Reads {@code theme.yml} strictly: what nobody would read is an error. */
final class DescriptorReader {
    private static final List<String> KEYS = List.of(
            "name",
            "title",
            "api",
            "extends",
            "description",
            "layouts",
            "includes",
            "styles",
            "scripts",
            "colours",
            "card",
            "options");
    private static final List<String> SCHEMES = List.of("light", "dark");
    private static final List<String> PALETTE = List.of("ground", "surface", "text");
    private static final List<String> CARD = List.of("ground", "text", "accent", "figure");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final DiagnosticLog log = new DiagnosticLog();
    private final SortedMap<String, Location> places = new TreeMap<>();

    private DescriptorReader() {}

    /** Read a descriptor; nothing if there is an error in it. */
    static Optional<ThemeDescriptor> read(SourceText text, DiagnosticSink sink) {
        DescriptorReader reader = new DescriptorReader();
        Optional<ThemeDescriptor> descriptor = new YamlReader()
                .readMapping(text.text(), text.path(), 0, reader.log)
                .flatMap(reader::descriptor);
        reader.log.sorted().forEach(sink::report);
        return reader.log.sorted().stream().anyMatch(d -> d.isError()) ? Optional.empty() : descriptor;
    }

    private Optional<ThemeDescriptor> descriptor(YamlNode.Mapping mapping) {
        Fields fields = new Fields(mapping, DiagnosticCode.THEME_INVALID, log);
        int api = api(fields);
        if (api > ThemeDescriptor.API) {
            return Optional.empty(); // what else it says may mean something else there
        }
        fields.reportUnknown(KEYS, DiagnosticCode.THEME_INVALID, "");
        String name = name(fields, "name").orElse("");
        if (name.isEmpty() && fields.node("name").isEmpty()) {
            invalid(fields.location(), "the theme has no 'name'", "write name: my-theme");
        }
        for (String key : List.of("name", "extends")) {
            fields.node(key).ifPresent(node -> places.put(key, node.location()));
        }
        return Optional.of(new ThemeDescriptor(
                name,
                fields.text("title").orElse(name),
                fields.text("description").orElse(""),
                api,
                name(fields, "extends"),
                layouts(fields),
                new IncludesReader(places, log).read(fields),
                assets(fields, "styles"),
                assets(fields, "scripts"),
                colours(fields),
                card(fields),
                OptionReader.read(fields, log),
                places,
                fields.location()));
    }

    private int api(Fields fields) {
        Optional<Integer> api = fields.integer("api", 1);
        String hint = "write api: " + ThemeDescriptor.API;
        if (fields.node("api").isEmpty()) {
            invalid(fields.location(), "the theme does not say which 'api' it is made for", hint);
        } else if (api.isPresent() && api.get() < 1) {
            invalid(fields.location("api"), "there is no api " + api.get(), hint);
        } else if (api.isPresent() && api.get() > ThemeDescriptor.API) {
            log.report(
                    DiagnosticCode.THEME_API,
                    fields.location("api"),
                    "the theme is made for api " + api.get() + "; this Plenary has api " + ThemeDescriptor.API,
                    "use a newer Plenary, or a version of the theme for api " + ThemeDescriptor.API);
        }
        return api.orElse(ThemeDescriptor.API);
    }

    private Optional<String> name(Fields fields, String key) {
        return fields.scalar(key).map(value -> {
            if (!NAME.matcher(value.text()).matches()) {
                invalid(value.location(), "'" + value.text() + "' is no name of a theme", "use a-z, 0-9 and hyphens");
            }
            return value.text();
        });
    }

    private SortedMap<String, String> layouts(Fields fields) {
        SortedMap<String, String> layouts = new TreeMap<>();
        fields.fields("layouts").ifPresent(declared -> {
            for (String name : declared.keys()) {
                places.put("layouts." + name, declared.location(name));
                layouts.put(name, declared.text(name).orElse(""));
            }
        });
        return layouts;
    }

    private List<String> assets(Fields fields, String key) {
        for (YamlNode item : fields.itemsOrOne(key)) {
            if (item instanceof YamlNode.Scalar file) {
                places.put(key + "." + file.text(), file.location());
            }
        }
        return fields.texts(key);
    }

    private List<ThemePalette> colours(Fields fields) {
        List<ThemePalette> palettes = new ArrayList<>();
        fields.fields("colours").ifPresent(schemes -> {
            schemes.reportUnknown(SCHEMES, DiagnosticCode.THEME_INVALID, "colours");
            for (String scheme : SCHEMES) {
                Optional<Fields> palette = schemes.fields(scheme);
                palette.ifPresent(p -> p.reportUnknown(PALETTE, DiagnosticCode.THEME_INVALID, scheme));
                List<String> colours = PALETTE.stream()
                        .map(part -> palette.map(p -> colour(p, scheme, part)).orElse(""))
                        .toList();
                if (palette.isEmpty() && schemes.node(scheme).isEmpty()) {
                    invalid(schemes.location(), "'colours' lack '" + scheme + "'", "declare light and dark");
                }
                palettes.add(new ThemePalette(scheme, colours.get(0), colours.get(1), colours.get(2)));
            }
        });
        return palettes;
    }

    private Optional<ThemeCard> card(Fields fields) {
        return fields.fields("card").map(card -> {
            card.reportUnknown(CARD, DiagnosticCode.THEME_INVALID, "card");
            return new ThemeCard(
                    colour(card, "card", "ground"),
                    colour(card, "card", "text"),
                    card.node("accent").map(accent -> colour(card, "card", "accent")),
                    card.scalar("figure").flatMap(this::figure).orElse(ThemeCard.Figure.RULE));
        });
    }

    private Optional<ThemeCard.Figure> figure(YamlNode.Scalar written) {
        Optional<ThemeCard.Figure> figure = Arrays.stream(ThemeCard.Figure.values())
                .filter(f -> f.word().equals(written.text()))
                .findFirst();
        if (figure.isEmpty()) {
            invalid(
                    written.location(),
                    "'" + written.text() + "' is no figure of a card",
                    Suggestions.hint(written.text(), ThemeCard.Figure.words(), "figures: "));
        }
        return figure;
    }

    private String colour(Fields palette, String scheme, String part) {
        Optional<YamlNode.Scalar> value = palette.scalar(part);
        if (palette.node(part).isEmpty()) {
            invalid(palette.location(), "'" + scheme + "' lacks '" + part + "'", "write " + part + ": \"#1a2b3c\"");
        }
        value.filter(v -> Colour.parse(v.text()).filter(c -> c.alpha() == 1).isEmpty())
                .ifPresent(v -> invalid(
                        v.location(), "'" + v.text() + "' is not an opaque colour", "write it like \"#1a2b3c\""));
        return value.map(YamlNode.Scalar::text).orElse("");
    }

    private void invalid(Location at, String sentence, String hint) {
        log.report(DiagnosticCode.THEME_INVALID, at, sentence, hint);
    }
}
