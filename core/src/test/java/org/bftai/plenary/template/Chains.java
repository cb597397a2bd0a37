package org.bftai.plenary.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.theme.ByteSource;
import org.bftai.plenary.theme.Theme;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeDescriptor;
import org.bftai.plenary.theme.ThemeFile;
import org.bftai.plenary.theme.Words;

/** Chains of themes written as text: {@code -- theme:path --} begins a file, {@code -- path --} one of the site. */
final class Chains {
    private Chains() {}

    /** @param files nearest theme first */
    static ThemeChain of(String files) {
        SortedMap<String, ThemeFile> site = new TreeMap<>();
        List<Theme> themes = new ArrayList<>();
        for (String part : files.split("(?m)^-- ")) {
            if (part.isBlank()) {
                continue;
            }
            String place = part.substring(0, part.indexOf(" --\n"));
            byte[] bytes = part.substring(part.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
            int colon = place.indexOf(':');
            ThemeFile file = new ThemeFile(place.substring(colon + 1), place, ByteSource.of(bytes));
            if (colon < 0) {
                site.put(file.path(), file);
            } else {
                add(themes, place.substring(0, colon), file);
            }
        }
        return new ThemeChain(themes, site, Words.NONE);
    }

    static String text(ThemeFile file) {
        try {
            return new String(file.bytes().read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Theme> themes, String name, ThemeFile file) {
        int last = themes.size() - 1;
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        if (last >= 0 && themes.get(last).name().equals(name)) {
            files.putAll(themes.remove(last).files());
        }
        files.put(file.path(), file);
        themes.add(new Theme(descriptor(name), files, Words.NONE));
    }

    private static ThemeDescriptor descriptor(String name) {
        return new ThemeDescriptor(
                name,
                name,
                "",
                ThemeDescriptor.API,
                Optional.empty(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Location.of(name + ":theme.yml"));
    }
}
