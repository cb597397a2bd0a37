package org.bftai.plenary.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Tells elements that HTML never had. Mostly they are no markup: {@code vector<int>}, {@code <your name>}. */
final class UnknownElement {
    /** Elements that jsoup does not know yet. */
    private static final Set<String> YOUNG = Set.of("search", "selectedcontent");

    private UnknownElement() {}

    /**
     * Return what the author sees in an element that HTML does not have. Those of a drawing or a formula are markup.
     *
     * @param source what was parsed: the tree keeps names in lower case
     */
    static Optional<String> text(Element element, String source) {
        String name = element.normalName();
        boolean foreign = !element.tag().namespace().equals(Parser.NamespaceHtml);
        boolean custom = name.indexOf('-') > 0;
        if (foreign || custom || Tag.isKnownTag(name) || YOUNG.contains(name)) {
            return Optional.empty();
        }
        // An office program's own elements, such as <o:p>, were never meant to be seen.
        return Optional.of(name.indexOf(':') > 0 ? "" : startTag(element, spelling(name, source)));
    }

    /** Put the text of an unknown element in its place, and its content behind. */
    static void show(Element element, String text) {
        if (!text.isEmpty()) {
            element.before(new TextNode(text));
        }
        element.unwrap();
    }

    /** Return the name as it is written everywhere; in lower case where it is written in several ways. */
    private static String spelling(String name, String source) {
        Set<String> spellings = Pattern.compile("<(" + Pattern.quote(name) + ")(?=[\\s/>])", Pattern.CASE_INSENSITIVE)
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return spellings.size() == 1 ? spellings.iterator().next() : name;
    }

    private static String startTag(Element element, String name) {
        String attributes =
                element.attributesSize() == 0 ? "" : element.attributes().html();
        return "<" + name + attributes + ">";
    }
}
