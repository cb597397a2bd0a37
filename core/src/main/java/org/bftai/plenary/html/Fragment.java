package org.bftai.plenary.html;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A piece of inline HTML outside the body: a title, an excerpt, a caption, a label.
 *
 * @param html mended as a body is, without elements that cannot stand in its place
 * @param links what it points to
 */
public record Fragment(String html, List<BodyLink> links) {
    /** What can stand where the fragment goes. */
    public enum Shape {
        /** Text inside a link or button: phrases without links. */
        LABEL,
        /** A heading or a caption: phrases. */
        PHRASE,
        /** An excerpt: phrases, paragraphs and lists. */
        PARAGRAPHS
    }

    private static final Set<String> PHRASES = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd",
            "mark", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strong", "sub", "sup",
            "time", "u", "var", "wbr");
    private static final Set<String> REPLACED =
            Set.of("iframe", "object", "embed", "video", "audio", "canvas", "input", "select", "textarea");
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li");
    private static final MendRules RULES = new MendRules(true, true, true, true, List.of());

    public Fragment {
        links = List.copyOf(links);
    }

    /** Mend a fragment; contrast is not looked at, since the theme may put it over a picture. */
    public static Fragment clean(
            String inlineHtml,
            Shape shape,
            Location where,
            StyleSheet sheet,
            UrlRewriter urls,
            BodyPictures pictures,
            DiagnosticSink sink) {
        if (inlineHtml.indexOf('<') < 0) {
            return new Fragment(inlineHtml, List.of());
        }
        Findings findings = new Findings(mark -> where, sink);
        Mending mending = new Mending(inlineHtml, RULES, new StyleJudge(RULES), sheet, urls, findings);
        PictureFrame frame = new PictureFrame(pictures, findings);
        for (Placed placed : mending.sweep().elements()) {
            frame.note(placed);
            if (!mending.isPart(placed)) {
                continue;
            }
            if (REPLACED.contains(placed.name())) {
                placed.element().remove();
            } else if (mending.mend(placed) && !mayStand(placed, shape)) {
                unwrap(placed.element());
            }
        }
        new Reading(findings).look(mending);
        frame.frame(mending);
        List<BodyLink> links = mending.links().stream()
                .filter(l -> shape != Shape.LABEL || l.kind() != BodyLink.Kind.LINK)
                .toList();
        return new Fragment(MarkupPrinter.inside(mending.body()).strip(), links);
    }

    private static boolean mayStand(Placed placed, Shape shape) {
        String name = placed.name();
        boolean isDrawing = !placed.isHtml();
        return (isDrawing || PHRASES.contains(name)) && !(shape == Shape.LABEL && name.equals("a"))
                || shape == Shape.PARAGRAPHS && BLOCKS.contains(name);
    }

    /** Words of two blocks must not run together. */
    private static void unwrap(Element element) {
        if (element.isBlock() && element.previousSibling() != null && !isBlank(element.previousSibling(), true)) {
            element.before(new TextNode(" "));
        }
        if (element.isBlock() && element.nextSibling() != null && !isBlank(element.nextSibling(), false)) {
            element.after(new TextNode(" "));
        }
        element.unwrap();
    }

    private static boolean isBlank(Node neighbour, boolean atItsEnd) {
        String text = neighbour instanceof TextNode t ? t.getWholeText() : "";
        return !text.isEmpty() && Character.isWhitespace(text.charAt(atItsEnd ? text.length() - 1 : 0));
    }

    /** Return the plain text of HTML: no tags, entities decoded, runs of blanks as one. */
    public static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return OneLine.of(html);
        }
        Element body = PlainMarkup.body(html);
        for (Element element : body.getAllElements()) {
            UnknownElement.text(element, html).ifPresent(text -> UnknownElement.show(element, text));
        }
        return body.text();
    }
}
