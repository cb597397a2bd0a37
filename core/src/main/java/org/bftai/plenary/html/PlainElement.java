package org.bftai.plenary.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An element of plain markup.
 *
 * @param tag its name, as jsoup has it
 * @param isVoid whether it has no end tag
 * @param content what it holds
 * @param places where it can stand
 */
record PlainElement(Tag tag, boolean isVoid, Content content, Set<Content> places) {
    private static final Map<String, PlainElement> ALL = Stream.of(Content.values())
            .flatMap(content -> content.elements.stream())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), PlainElement::made));

    /** Return the element of a name; null where plain markup has none. */
    static @Nullable PlainElement of(String name) {
        return ALL.get(name);
    }

    private static PlainElement made(String name) {
        Set<Content> places = EnumSet.noneOf(Content.class);
        Stream.of(Content.values()).filter(c -> c.elements.contains(name)).forEach(places::add);
        boolean isVoid = Set.of("br", "hr", "img", "input").contains(name);
        return new PlainElement(Tag.valueOf(name), isVoid, Content.of(name), Collections.unmodifiableSet(places));
    }

    /** What an element can hold. Elements that are allowed in more than one place hold the same everywhere. */
    enum Content {
        PHRASES("a abbr br code del em img input kbd mark s small span strong sub sup", true),
        FLOW(
                "blockquote div h1 h2 h3 h4 h5 h6 hr ol p pre table ul"
                        + " a abbr br code del em img input kbd mark s small span strong sub sup",
                true),
        ITEMS("li", false),
        ROW_GROUPS("thead tbody", false),
        ROWS("tr", false),
        CELLS("td th", false);

        private final List<String> elements;
        private final boolean text;

        Content(String elements, boolean text) {
            this.elements = List.of(elements.split(" "));
            this.text = text;
        }

        boolean hasText() {
            return text;
        }

        static Content of(String element) {
            return switch (element) {
                case "body", "div", "blockquote", "li" -> FLOW;
                case "ul", "ol" -> ITEMS;
                case "table" -> ROW_GROUPS;
                case "thead", "tbody" -> ROWS;
                case "tr" -> CELLS;
                default -> PHRASES;
            };
        }
    }
}
