package org.bftai.plenary.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What {@link Element#text()} returns, and what it begins and ends with, without making a whole text in vain. */
final class ShownText {
    /** No character at all. */
    static final char NONE = 0;

    private ShownText() {}

    static String of(Element element) {
        boolean single = element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode;
        String text = single ? ((TextNode) element.childNode(0)).getWholeText() : "";
        return OneLine.isOne(text) ? text : element.text();
    }

    /** Return the first character that is no blank, or {@link #NONE}. */
    static char first(Element element) {
        char first = first((Node) element);
        return isShownAnywhere(first) ? first : first(element.text());
    }

    /** Return the last character that is no blank, or {@link #NONE}. */
    static char last(Element element) {
        char last = last((Node) element);
        return isShownAnywhere(last) ? last : last(element.text());
    }

    private static char first(Node node) {
        if (node instanceof TextNode text) {
            return first(text.getWholeText());
        }
        char found = NONE;
        for (int i = 0; i < node.childNodeSize() && found == NONE; i++) {
            found = first(node.childNode(i));
        }
        return found;
    }

    private static char last(Node node) {
        if (node instanceof TextNode text) {
            return last(text.getWholeText());
        }
        char found = NONE;
        for (int i = node.childNodeSize() - 1; i >= 0 && found == NONE; i--) {
            found = last(node.childNode(i));
        }
        return found;
    }

    private static char first(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : NONE;
    }

    private static char last(String text) {
        int i = text.length() - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 ? text.charAt(i) : NONE;
    }

    /** Control characters, blanks that do not break, and characters without width are shown in some places only. */
    private static boolean isShownAnywhere(char c) {
        return c == NONE || c > ' ' && c != '\u00A0' && c != '\u00AD' && c != '\u200B';
    }
}
