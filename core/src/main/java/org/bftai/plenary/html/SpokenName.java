package org.bftai.plenary.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a screen reader says of an element: the steps of W3C's Accessible Name Computation 1.2 that need no style. */
final class SpokenName {
    private static final Set<String> FROM_TITLE = Set.of("iframe", "video", "audio", "object", "embed", "canvas");

    private SpokenName() {}

    /** Return the words, blanks as one; empty where there are none. */
    static String of(Element element) {
        String label = label(element);
        String name = label.isEmpty() ? content(element) : label;
        String said = name.isBlank() ? element.attr("title") : name;
        return OneLine.of(said);
    }

    /** Return whether nothing of the element is said, because it or what it stands in is hidden. */
    static boolean isHidden(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.attributesSize() > 0 && (isTrue(e, "aria-hidden") || e.hasAttr("hidden"))) {
                return true;
            }
        }
        return false;
    }

    /** Names by reference are not followed: what is meant may stand in a template. */
    private static String label(Element element) {
        return element.attr(element.attr("aria-labelledby").isBlank() ? "aria-label" : "aria-labelledby")
                .strip();
    }

    private static String content(Element element) {
        if (element.nameIs("img") || element.nameIs("area") || element.nameIs("input")) {
            return element.attr("alt");
        }
        if (FROM_TITLE.contains(element.normalName())) {
            return element.attr("title");
        }
        StringBuilder words = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (child instanceof Element inner && !isTrue(inner, "aria-hidden") && !inner.hasAttr("hidden")) {
                words.append(inner.isBlock() || inner.nameIs("br") ? " " : "").append(of(inner));
            }
        }
        return words.toString();
    }

    private static boolean isTrue(Element element, String attribute) {
        return element.attr(attribute).strip().toLowerCase(Locale.ROOT).equals("true");
    }
}
