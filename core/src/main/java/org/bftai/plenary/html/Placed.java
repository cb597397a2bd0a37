package org.bftai.plenary.html;

import org.bftai.plenary.source.PlaceMark;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An element and where it came from.
 *
 * @param element in the tree that is being mended
 * @param mark its own place, or that of the nearest marked element before it
 */
record Placed(Element element, PlaceMark mark) {
    String name() {
        return element.normalName();
    }

    /** Return whether it is an element of HTML, not of a drawing or a formula. */
    boolean isHtml() {
        return element.tag().namespace().equals(Parser.NamespaceHtml);
    }
}
