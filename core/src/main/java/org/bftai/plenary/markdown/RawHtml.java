package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tags in pieces of raw HTML, given in the order of the document: not those in comments, nor in elements
 * whose content is text (HTML Standard, 13.1.2 "raw text" and "escapable raw text" elements).
 */
final class RawHtml {
    /**
     * A tag.
     *
     * @param start offset of {@code <} in the piece
     * @param nameEnd offset after the name
     * @param end offset after {@code >}
     * @param name in lower case
     */
    record Tag(int start, int nameEnd, int end, String name, boolean closing, Optional<String> id) {}

    private static final Set<String> TEXT_ONLY =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed");

    /** The element whose text goes on at the end of the last piece; empty where none does. */
    private String open = "";

    /** Return the tags of the next piece of the document. */
    List<Tag> next(String html) {
        List<Tag> tags = new ArrayList<>();
        int at = 0;
        while (at >= 0 && at < html.length()) {
            at = open.isEmpty() ? html.indexOf('<', at) : closing(html, at);
            if (at < 0) {
                break;
            }
            at = html.startsWith("<!", at) || html.startsWith("<?", at) ? afterMarkup(html, at) : tag(html, at, tags);
        }
        return tags;
    }

    private int closing(String html, int from) {
        String tag = "</" + open;
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, tag, 0, tag.length())) {
                open = "";
                return at;
            }
        }
        return -1;
    }

    /** Return the offset after a comment, declaration or instruction; -1 where it does not end. */
    static int afterMarkup(String html, int at) {
        String end = html.startsWith("<!--", at) ? "-->" : html.startsWith("<![CDATA[", at) ? "]]>" : ">";
        // <!--> is a whole comment.
        int found = html.indexOf(end, at + 2);
        return found < 0 ? -1 : found + end.length();
    }

    private int tag(String html, int start, List<Tag> tags) {
        boolean closing = html.startsWith("/", start + 1);
        int name = start + (closing ? 2 : 1);
        int nameEnd = nameEnd(html, name);
        if (nameEnd == name) {
            return start + 1;
        }
        RawAttributes attributes = new RawAttributes(html, nameEnd);
        Optional<String> id = Optional.empty();
        while (attributes.next()) {
            if (id.isEmpty() && attributes.isNamed("id")) {
                id = attributes.value();
            }
        }
        int end = html.indexOf('>', attributes.end());
        if (end < 0) {
            // All the rest of the document is inside this tag.
            return -1;
        }
        String element = html.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        tags.add(new Tag(start, nameEnd, end + 1, element, closing, id));
        if (!closing && TEXT_ONLY.contains(element)) {
            open = element;
        }
        return end + 1;
    }

    /** Return where the name of a tag ends; its own offset where none begins there. */
    private static int nameEnd(String html, int from) {
        if (from == html.length() || !isLetter(html.charAt(from))) {
            return from;
        }
        int at = from;
        while (at < html.length()
                && !RawAttributes.isBlank(html.charAt(at))
                && html.charAt(at) != '/'
                && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
