package org.bftai.plenary.html;

import java.util.HashSet;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.source.PlaceMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Finds tags of an author that browsers end themselves: a bold word that is not ended makes all behind it bold. */
final class UnclosedElements {
    /** Elements whose end may be left out (HTML Standard, 13.1.2.4). */
    private static final Set<String> MAY_STAY_OPEN =
            Set.of("caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr".split(" "));

    private UnclosedElements() {}

    /** Report each once, whatever a browser makes of it behind its place. */
    static void report(String html, Findings findings) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Set<PlaceMark> told = new HashSet<>();
        for (Element element : parser.parseInput(html, "").body().getAllElements()) {
            PlaceMark.parse(element.attr(PlaceMark.ATTRIBUTE))
                    .filter(mark -> isUnclosed(element))
                    // That it is no element at all is said elsewhere.
                    .filter(mark -> UnknownElement.text(element, html).isEmpty())
                    .filter(told::add)
                    .ifPresent(mark -> findings.report(
                            DiagnosticCode.HTML_INVALID,
                            new Placed(element, mark),
                            "<" + element.normalName() + "> has no end within what it stands in",
                            "write </" + element.normalName()
                                    + "> where it ends, in the same paragraph; write &lt; where < begins no tag"));
        }
    }

    private static boolean isUnclosed(Element element) {
        Range end = element.endSourceRange();
        return element.tag().namespace().equals(Parser.NamespaceHtml)
                && !element.tag().isEmpty()
                && !MAY_STAY_OPEN.contains(element.normalName())
                && (!end.isTracked() || end.isImplicit());
    }
}
