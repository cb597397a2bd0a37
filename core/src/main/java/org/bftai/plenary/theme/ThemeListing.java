package org.bftai.plenary.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The themes at hand, for somebody who chooses one. */
public final class ThemeListing {
    private ThemeListing() {}

    /** Return the lines to print: each theme that can be chosen, with its options. */
    public static List<String> of(ThemeShelf shelf) {
        List<String> lines = new ArrayList<>();
        for (ThemeDescriptor theme : shelf.choosable()) {
            boolean standard = theme.name().equals(shelf.preferred());
            lines.add(
                    theme.name() + (standard ? " (used where site.yml names none)" : "") + ": " + theme.description());
            options(theme, shelf).values().forEach(option -> lines.add("    " + line(option)));
        }
        if (lines.isEmpty()) {
            lines.add("no themes were found: add one to the plugin's dependencies");
        }
        return List.copyOf(lines);
    }

    /** A theme's options are its own and those of the themes it extends. */
    private static SortedMap<String, ThemeOption> options(ThemeDescriptor theme, ThemeShelf shelf) {
        SortedMap<String, ThemeOption> options = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Optional<ThemeDescriptor> next = Optional.of(theme);
        while (next.isPresent() && seen.add(next.get().name())) {
            next.get().options().forEach(options::putIfAbsent);
            next = next.get()
                    .parent()
                    .flatMap(name -> shelf.all().stream()
                            .filter(t -> t.name().equals(name))
                            .findFirst());
        }
        return options;
    }

    private static String line(ThemeOption option) {
        String values = option.values().isEmpty() ? option.type().word() : String.join(" | ", option.values());
        String standard =
                option.defaultValue().map(d -> ", " + d + " by default").orElse("");
        return option.name() + " (" + values + standard + "): " + option.text();
    }
}
