package org.bftai.plenary.theme;

import java.util.ArrayList;
import java.util.List;

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
            theme.options().values().forEach(option -> lines.add("    " + line(option)));
        }
        if (lines.isEmpty()) {
            lines.add("no themes were found: add one to the plugin's dependencies");
        }
        return List.copyOf(lines);
    }

    private static String line(ThemeOption option) {
        String values = option.values().isEmpty() ? option.type().word() : String.join(" | ", option.values());
        String standard =
                option.defaultValue().map(d -> ", " + d + " by default").orElse("");
        return option.name() + " (" + values + standard + "): " + option.text();
    }
}
