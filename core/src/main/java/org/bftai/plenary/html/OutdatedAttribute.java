package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An attribute that HTML no longer has on some elements (HTML Standard, 16.2), and what stands for it.
 *
 * @param name in lower case
 * @param elements where it is outdated; empty means everywhere
 * @param successor makes of the value a class with a dot before it, a declaration of CSS, {@code #id}, or nothing
 */
record OutdatedAttribute(String name, Set<String> elements, UnaryOperator<String> successor) {
    private static final Set<String> CASE_MATTERS = Set.of("name", "type", "face");
    private static final UnaryOperator<String> NOTHING = value -> "";
    private static final Map<String, List<OutdatedAttribute>> ALL = index(List.of(
            of("align", "td th", v -> isSide(v) ? ".align-" + v : "text-align: " + v),
            of("align", "img iframe object embed", OutdatedAttribute::floating),
            of("align", "table", v -> v.equals("center") ? "margin-inline: auto" : "float: " + v),
            of("align", "caption", v -> isSide(v) ? "text-align: " + v : "caption-side: " + v),
            of("align", "hr", v -> v.equals("center") ? "" : "margin-" + v + ": 0"),
            of(
                    "align",
                    "p div h1 h2 h3 h4 h5 h6 tr thead tbody tfoot col colgroup legend center",
                    v -> v.equals("center") ? ".text-center" : "text-align: " + v),
            of("valign", "td th tr thead tbody tfoot col colgroup", v -> "vertical-align: " + v),
            of("width", "table td th tr col colgroup hr pre", v -> "width: " + length(v)),
            of("height", "table td th tr thead tbody tfoot", v -> "height: " + length(v)),
            of("bgcolor", "", v -> "background-color: " + colour(v)),
            of("color", "hr font", v -> "color: " + colour(v)),
            of("face", "font", v -> "font-family: " + v),
            of("size", "font", v -> "font-size: " + FontSize.of(v)),
            of("size", "hr", NOTHING),
            of(
                    "border",
                    "table img object iframe",
                    v -> v.equals("0") ? "border: 0" : "border: " + length(v) + " solid"),
            of("frameborder", "iframe", v -> v.equals("0") || v.equals("no") ? "border: 0" : ""),
            of("cellspacing", "table", v -> "border-spacing: " + length(v)),
            of("nowrap", "td th", v -> "white-space: nowrap"),
            of("hspace", "img object iframe table embed", v -> "margin-inline: " + length(v)),
            of("vspace", "img object iframe table embed", v -> "margin-block: " + length(v)),
            of("clear", "br", v -> "clear: " + (v.equals("all") ? "both" : v)),
            of("type", "ul li", OutdatedAttribute::marker),
            of("name", "a", v -> "#" + v),
            of("name", "img embed", NOTHING),
            of("cellpadding summary rules frame", "table", NOTHING),
            of("char charoff", "td th tr col colgroup thead tbody tfoot", NOTHING),
            of("axis abbr scope", "td", NOTHING),
            of("axis", "th", NOTHING),
            of("compact", "ul ol dl menu", NOTHING),
            of("noshade", "hr", NOTHING),
            of("rev charset coords shape", "a", NOTHING),
            of("longdesc lowsrc", "img", NOTHING),
            of("scrolling marginwidth marginheight allowtransparency longdesc", "iframe", NOTHING),
            of("background", "table td th tr thead tbody tfoot", NOTHING)));

    private static OutdatedAttribute of(String names, String elements, UnaryOperator<String> successor) {
        UnaryOperator<String> lower = v -> successor.apply(v.toLowerCase(Locale.ROOT));
        return new OutdatedAttribute(
                names,
                elements.isEmpty() ? Set.of() : Set.of(elements.split(" ")),
                CASE_MATTERS.contains(names) ? successor : lower);
    }

    private static Map<String, List<OutdatedAttribute>> index(List<OutdatedAttribute> attributes) {
        Map<String, List<OutdatedAttribute>> byName = new HashMap<>();
        for (OutdatedAttribute attribute : attributes) {
            for (String name : attribute.name().split(" ")) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(attribute);
            }
        }
        return byName;
    }

    static Optional<OutdatedAttribute> find(String attribute, String element) {
        for (OutdatedAttribute outdated : ALL.getOrDefault(attribute, List.of())) {
            if (outdated.elements().isEmpty() || outdated.elements().contains(element)) {
                return Optional.of(outdated);
            }
        }
        return Optional.empty();
    }

    private static boolean isSide(String value) {
        return value.equals("left") || value.equals("right") || value.equals("center");
    }

    private static String floating(String value) {
        return isSide(value) ? ".align-" + value : "vertical-align: " + (value.equals("absmiddle") ? "middle" : value);
    }

    /** Old lengths are pixels without a unit, or a percentage. */
    private static String length(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9') ? value + "px" : value;
    }

    /** Old colours may lack their sign. */
    private static String colour(String value) {
        boolean bare = (value.length() == 6 || value.length() == 3)
                && value.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return bare ? "#" + value : value;
    }

    private static String marker(String value) {
        return "list-style-type: "
                + switch (value) {
                    case "1" -> "decimal";
                    case "a" -> "lower-alpha";
                    case "A" -> "upper-alpha";
                    case "i" -> "lower-roman";
                    case "I" -> "upper-roman";
                    default -> value.toLowerCase(Locale.ROOT);
                };
    }
}
