package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][^\\s/>]*+)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[\\s/]*+([^\\s/>=][^\\s/>=]*+)(?:\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+'|[^\\s>\"'][^\\s>]*+))?");

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
        Matcher name = NAME.matcher(html).region(start, html.length());
        if (!name.lookingAt()) {
            return start + 1;
        }
        int at = name.end();
        Optional<String> id = Optional.empty();
        Matcher attribute = ATTRIBUTE.matcher(html);
        while (attribute.region(at, html.length()).lookingAt()) {
            if (id.isEmpty() && attribute.group(1).equalsIgnoreCase("id")) {
                id = Optional.ofNullable(attribute.group(2)).map(RawHtml::unquoted);
            }
            at = attribute.end();
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            // All the rest of the document is inside this tag.
            return -1;
        }
        boolean closing = html.charAt(start + 1) == '/';
        String element = name.group(1).toLowerCase(Locale.ROOT);
        tags.add(new Tag(start, name.end(), end + 1, element, closing, id));
        if (!closing && TEXT_ONLY.contains(element)) {
            open = element;
        }
        return end + 1;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
