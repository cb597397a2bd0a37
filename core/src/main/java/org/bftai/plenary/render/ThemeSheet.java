package org.bftai.plenary.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.colour.Colour;
import org.bftai.plenary.html.StyleSheet;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.model.ThemeOptions;
import org.bftai.plenary.theme.ThemeFile;
import org.bftai.plenary.theme.ThemeOption;
import org.bftai.plenary.theme.ThemePalette;

/**
 * The one sheet of a site: those of its themes, from the one that is extended on, then the site's options as custom
 * properties, then classes for heroes and authors' styles. One file is one request.
 */
final class ThemeSheet {
    private ThemeSheet() {}

    static String of(Site site, StyleSheet styles) {
        List<String> parts = new ArrayList<>();
        for (String name : site.theme().styles()) {
            parts.add(text(site.theme().find("assets/" + name).orElseThrow()));
        }
        String properties = String.join(";", properties(site));
        if (!properties.isEmpty()) {
            parts.add(":root{" + properties + "}\n");
        }
        parts.add(styles.css());
        return String.join("", parts);
    }

    private static String text(ThemeFile file) {
        try {
            String text = new String(file.bytes().read(), StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text : text + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> properties(Site site) {
        List<String> properties = new ArrayList<>();
        for (ThemeOptions.Chosen chosen : site.options().chosen().values()) {
            if (chosen.bySite() && chosen.value().isPresent()) {
                properties.addAll(properties(
                        chosen.option(), chosen.value().get(), site.theme().colours()));
            }
        }
        return properties;
    }

    private static List<String> properties(ThemeOption option, String value, List<ThemePalette> palettes) {
        String name = "--option-" + option.name();
        return switch (option.type()) {
            case LENGTH, CHOICE, POSITION -> List.of(name + ":" + value);
            case COLOUR -> colour(name, Colour.parse(value).orElseThrow(), palettes);
            case TEXT, BOOLEAN, IMAGE -> List.of();
        };
    }

    /** A colour comes with the text that can stand on it, and with itself as text on the grounds of the theme. */
    private static List<String> colour(String name, Colour colour, List<ThemePalette> palettes) {
        List<String> properties = new ArrayList<>();
        properties.add(name + ":" + colour.css());
        boolean white = colour.contrast(Colour.WHITE) >= Colour.READABLE;
        properties.add(name + "-on:" + (white ? Colour.WHITE : Colour.BLACK).css());
        for (ThemePalette palette : palettes) {
            List<Colour> grounds = List.of(
                    Colour.parse(palette.ground()).orElseThrow(),
                    Colour.parse(palette.surface()).orElseThrow());
            properties.add(name + "-" + palette.name() + "-text:"
                    + colour.readableOn(grounds, Colour.READABLE).css());
        }
        return properties;
    }
}
