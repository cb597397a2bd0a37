package org.bftai.plenary.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as the Markdown stage prints it: lower case, quoted, closed, nothing where a browser would put it elsewhere.
 * Nearly every body is like that, and a reader that need not know what browsers do with all others is several times
 * faster. It makes the tree that jsoup makes, or none: at the first sign it does not know, it gives up.
 */
final class PlainMarkup {
    /** Far more than an author nests, and far less than jsoup, which ends elements itself beyond its limit. */
    private static final int DEEPEST = 200;

    private static final Tag HTML = Tag.valueOf("html");
    private static final Tag HEAD = Tag.valueOf("head");
    private static final Tag BODY = Tag.valueOf("body");

    private final String html;
    private final char[] characters;
    private final Document document = new Document("");
    private final Element body = new Element(BODY, "");
    private Element open = body;
    private PlainElement.Content content = PlainElement.Content.FLOW;
    private int depth;
    private int at;

    private PlainMarkup(String html) {
        this.html = html;
        this.characters = html.toCharArray();
        Element root = new Element(HTML, "");
        root.appendChild(new Element(HEAD, "")).appendChild(body);
        document.appendChild(root);
    }

    /** Read a fragment of a body, plain or not. */
    static Element body(String html) {
        return parse(html).orElseGet(() -> Jsoup.parseBodyFragment(html)).body();
    }

    /** Read a fragment of a body; empty where it is not plain. */
    static Optional<Document> parse(String html) {
        PlainMarkup markup = new PlainMarkup(html);
        return markup.read() ? Optional.of(markup.document) : Optional.empty();
    }

    private boolean read() {
        while (at < characters.length) {
            boolean plain = characters[at] != '<' ? text() : html.startsWith("</", at) ? close() : open();
            if (!plain) {
                return false;
            }
        }
        return open == body;
    }

    private boolean text() {
        String text = readUpTo('<');
        if (text == null || !content.hasText() && !text.isBlank()) {
            return false;
        }
        open.appendChild(new TextNode(text));
        return true;
    }

    private boolean close() {
        String name = open.normalName();
        at += 2;
        if (open == body || !html.startsWith(name, at) || !html.startsWith(">", at + name.length())) {
            return false;
        }
        at += name.length() + 1;
        open = open.parent();
        depth--;
        content = PlainElement.Content.of(open.normalName());
        return true;
    }

    private boolean open() {
        String name = name(at + 1);
        PlainElement plain = PlainElement.of(name);
        if (plain == null || !plain.places().contains(content)) {
            return false;
        }
        at += 1 + name.length();
        Attributes attributes = new Attributes();
        while (html.startsWith(" ", at) && !html.startsWith(" />", at)) {
            if (!attribute(attributes)) {
                return false;
            }
        }
        String end = plain.isVoid() && html.startsWith(" />", at) ? " />" : ">";
        if (!html.startsWith(end, at)) {
            return false;
        }
        at += end.length();
        Element element = new Element(plain.tag(), "", attributes.isEmpty() ? null : attributes);
        boolean misplaced = name.equals("a") && isIn("a") || name.equals("pre") && html.startsWith("\n", at);
        open.appendChild(element);
        if (!plain.isVoid()) {
            open = element;
            content = plain.content();
            depth++;
        }
        return !misplaced && depth <= DEEPEST;
    }

    private boolean attribute(Attributes attributes) {
        String name = name(at + 1);
        at += 1 + name.length();
        if (name.isEmpty() || !html.startsWith("=\"", at) || attributes.hasKey(name)) {
            return false;
        }
        at += 2;
        String value = readUpTo('"');
        if (value == null || at == characters.length) {
            return false;
        }
        at++;
        attributes.add(name, value);
        return true;
    }

    private boolean isIn(String name) {
        for (@Nullable Element e = open; e != null; e = e.parent()) {
            if (e.nameIs(name)) {
                return true;
            }
        }
        return false;
    }

    private String name(int start) {
        int end = start;
        while (end < characters.length && isNameCharacter(characters[end])) {
            end++;
        }
        return piece(start, end);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /** Read what stands before a character, or before the end; null where it holds something that is not plain. */
    private @Nullable String readUpTo(char stop) {
        int start = at;
        int end = start;
        boolean references = false;
        while (end < characters.length && characters[end] != stop) {
            char c = characters[end++];
            if (c < ' ' && c != '\n' && c != '\t') {
                return null;
            }
            references |= c == '&';
        }
        at = end;
        return references ? decoded(start, end) : piece(start, end);
    }

    /** Return text with the references that the Markdown stage writes, and no others; null where there is another one. */
    private @Nullable String decoded(int start, int end) {
        StringBuilder text = new StringBuilder();
        int from = start;
        for (int i = html.indexOf('&', from); i >= 0 && i < end; i = html.indexOf('&', from)) {
            Reference reference = Reference.at(html, i);
            if (reference == null) {
                return null;
            }
            text.append(piece(from, i)).append(reference.character);
            from = i + reference.written.length();
        }
        return text.append(piece(from, end)).toString();
    }

    /** Return a piece of the text; its characters give one faster than the string, which may hold other letters than Latin. */
    private String piece(int start, int end) {
        return new String(characters, start, end - start);
    }

    private enum Reference {
        AMP("&amp;", '&'),
        LT("&lt;", '<'),
        GT("&gt;", '>'),
        QUOT("&quot;", '"');

        private static final List<Reference> ALL = List.of(values());

        private final String written;
        private final char character;

        Reference(String written, char character) {
            this.written = written;
            this.character = character;
        }

        static @Nullable Reference at(String html, int start) {
            for (Reference reference : ALL) {
                if (html.startsWith(reference.written, start)) {
                    return reference;
                }
            }
            return null;
        }
    }
}
