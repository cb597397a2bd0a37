package org.bftai.plenary.html;

import org.bftai.plenary.source.PlaceMark;
import org.jsoup.nodes.Element;

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
}
