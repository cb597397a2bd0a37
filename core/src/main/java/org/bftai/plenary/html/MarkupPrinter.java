package org.bftai.plenary.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Prints what is in an element as jsoup does. Nearly all of a body has nothing to escape and is printed as it is, several
 * times faster than character by character; jsoup prints the rest.
 */
final class MarkupPrinter {
    /** Far more than an author nests, and far less than the stack holds; jsoup prints what lies deeper. */
    private static final int DEEPEST = 200;

    private final StringBuilder html = new StringBuilder(1024);

    private MarkupPrinter() {}

    /** Return what is in an element of a document that is not printed pretty. */
    static String inside(Element element) {
        MarkupPrinter printer = new MarkupPrinter();
        printer.printChildren(element, 0);
        return printer.html.toString();
    }

    private void printChildren(Element parent, int depth) {
        int count = parent.childNodeSize();
        for (int i = 0; i < count; i++) {
            Node node = parent.childNode(i);
            if (node.getClass() == TextNode.class && isPlain(((TextNode) node).getWholeText())) {
                html.append(((TextNode) node).getWholeText());
            } else if (node instanceof Element element && isPlain(element) && depth < DEEPEST) {
                print(element, depth);
            } else {
                html.append(node.outerHtml());
            }
        }
    }

    private void print(Element element, int depth) {
        html.append('<').append(element.tagName());
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                html.append(' ').append(attribute.getKey()).append("=\"");
                html.append(attribute.getValue()).append('"');
            }
        }
        html.append('>');
        if (!element.tag().isEmpty()) {
            printChildren(element, depth + 1);
            html.append("</").append(element.tagName()).append('>');
        }
    }

    /** Foreign and unknown elements, and those whose first newline a browser drops, have rules of their own. */
    private static boolean isPlain(Element element) {
        return element.tag().isKnownTag()
                && element.tag().namespace().equals(Parser.NamespaceHtml)
                && !element.tag().preserveWhitespace()
                && (element.attributesSize() == 0 || hasPlainAttributes(element));
    }

    /** An attribute without a value, or with its own name as its value, may be printed as the name alone. */
    private static boolean hasPlainAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (value.isEmpty()
                    || value.equalsIgnoreCase(name)
                    || value.indexOf('"') >= 0
                    || !isPlain(value)
                    || !isName(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Return whether a text is printed as it is. */
    private static boolean isPlain(String text) {
        for (char c : text.toCharArray()) {
            // Letters, which most characters are, come first.
            boolean plain = c > '>'
                    ? c < '\u00A0' || c > '\u00A0' && !Character.isSurrogate(c)
                    : c >= ' ' ? c != '&' && c != '<' && c != '>' : c == '\n' || c == '\t' || c == '\r';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
