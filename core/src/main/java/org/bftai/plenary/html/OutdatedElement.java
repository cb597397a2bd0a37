package org.bftai.plenary.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element that HTML no longer has (HTML Standard, 16.2), and what stands for it.
 *
 * @param name the old name
 * @param successor the new one; null where only the content stays
 * @param style what browsers made of it beyond the new name; empty or one declaration
 */
record OutdatedElement(String name, @Nullable String successor, String style) {
    private static final Map<String, OutdatedElement> ALL = index(List.of(
            new OutdatedElement("center", "div", ""),
            new OutdatedElement("font", "span", ""),
            new OutdatedElement("big", "span", "font-size: larger"),
            new OutdatedElement("nobr", "span", "white-space: nowrap"),
            new OutdatedElement("strike", "s", ""),
            new OutdatedElement("tt", "code", ""),
            new OutdatedElement("acronym", "abbr", ""),
            new OutdatedElement("dir", "ul", ""),
            new OutdatedElement("listing", "pre", ""),
            new OutdatedElement("plaintext", "pre", ""),
            new OutdatedElement("xmp", "pre", ""),
            new OutdatedElement("marquee", null, ""),
            new OutdatedElement("blink", null, ""),
            new OutdatedElement("multicol", null, ""),
            new OutdatedElement("applet", null, ""),
            new OutdatedElement("rb", null, ""),
            new OutdatedElement("rtc", null, ""),
            new OutdatedElement("spacer", null, ""),
            new OutdatedElement("basefont", null, ""),
            new OutdatedElement("bgsound", null, ""),
            new OutdatedElement("keygen", null, "")));

    private static Map<String, OutdatedElement> index(List<OutdatedElement> elements) {
        Map<String, OutdatedElement> byName = new HashMap<>();
        elements.forEach(e -> byName.put(e.name(), e));
        return Map.copyOf(byName);
    }

    static Optional<OutdatedElement> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
