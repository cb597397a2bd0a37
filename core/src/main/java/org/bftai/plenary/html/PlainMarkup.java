package org.bftai.plenary.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What an element can hold. Elements that are allowed in more than one place hold the same everywhere. */
    private enum Content {
        PHRASES("a abbr br code del em img input kbd mark s small span strong sub sup", true),
        FLOW(
                "blockquote div h1 h2 h3 h4 h5 h6 hr ol p pre table ul"
                        + " a abbr br code del em img input kbd mark s small span strong sub sup",
                true),
        ITEMS("li", false),
        ROW_GROUPS("thead tbody", false),
        ROWS("tr", false),
        CELLS("td th", false);

        private final List<String> elements;
        private final boolean text;

        Content(String elements, boolean text) {
            this.elements = List.of(elements.split(" "));
            this.text = text;
        }

        static Content of(String element) {
            return switch (element) {
                case "body", "div", "blockquote", "li" -> FLOW;
                case "ul", "ol" -> ITEMS;
                case "table" -> ROW_GROUPS;
                case "thead", "tbody" -> ROWS;
                case "tr" -> CELLS;
                default -> PHRASES;
            };
        }
    }

    /** An element by its name: what it holds, and where it can stand. */
    private record Kind(Tag tag, boolean isVoid, Content content, Set<Content> places) {
        private static final Map<String, Kind> ALL = Stream.of(Content.values())
                .flatMap(content -> content.elements.stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Kind::of));

        private static Kind of(String name) {
            Set<Content> places = EnumSet.noneOf(Content.class);
            Stream.of(Content.values()).filter(c -> c.elements.contains(name)).forEach(places::add);
            boolean isVoid = Set.of("br", "hr", "img", "input").contains(name);
            return new Kind(Tag.valueOf(name), isVoid, Content.of(name), places);
        }
    }

    private final String html;
    private final char[] characters;
    private final Document document = new Document("");
    private final Element body = new Element(BODY, "");
    private Element open = body;
    private Content content = Content.FLOW;
    private int depth;
    private int at;
    /** The first reference at or behind the place that was decoded last. */
    private int reference = -1;

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
        return markup.isText() && markup.read() ? Optional.of(markup.document) : Optional.empty();
    }

    /** Browsers do more with control characters than to show nothing. */
    private boolean isText() {
        for (char c : characters) {
            if (c < ' ' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
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
        int bracket = html.indexOf('<', at);
        int end = bracket < 0 ? html.length() : bracket;
        String text = decoded(at, end);
        at = end;
        if (text == null || !content.text && !text.isBlank()) {
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
        content = Content.of(open.normalName());
        return true;
    }

    private boolean open() {
        String name = name(at + 1);
        Kind kind = Kind.ALL.get(name);
        if (kind == null || !kind.places.contains(content)) {
            return false;
        }
        at += 1 + name.length();
        Attributes attributes = new Attributes();
        while (html.startsWith(" ", at) && !html.startsWith(" />", at)) {
            if (!attribute(attributes)) {
                return false;
            }
        }
        String end = kind.isVoid && html.startsWith(" />", at) ? " />" : ">";
        if (!html.startsWith(end, at)) {
            return false;
        }
        at += end.length();
        Element element = new Element(kind.tag, "", attributes.isEmpty() ? null : attributes);
        boolean misplaced = name.equals("a") && isIn("a") || name.equals("pre") && html.startsWith("\n", at);
        open.appendChild(element);
        if (!kind.isVoid) {
            open = element;
            content = kind.content;
            depth++;
        }
        return !misplaced && depth <= DEEPEST;
    }

    private boolean attribute(Attributes attributes) {
        String name = name(at + 1);
        int start = at + 1 + name.length() + 2;
        int end = html.indexOf('"', start);
        if (name.isEmpty() || end < 0 || !html.startsWith("=\"", start - 2) || attributes.hasKey(name)) {
            return false;
        }
        String value = decoded(start, end);
        if (value == null) {
            return false;
        }
        attributes.add(name, value);
        at = end + 1;
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
        return text(start, end);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /** Return text with the references that the Markdown stage writes, and no others; null where there is another one. */
    private @Nullable String decoded(int start, int end) {
        if (nextReference(start) >= end) {
            return text(start, end);
        }
        StringBuilder text = new StringBuilder();
        int from = start;
        while (nextReference(from) < end) {
            Reference known = Reference.at(html, reference);
            if (known == null) {
                return null;
            }
            text.append(text(from, reference)).append(known.character);
            from = reference + known.written.length();
        }
        return text.append(text(from, end)).toString();
    }

    private String text(int start, int end) {
        return new String(characters, start, end - start);
    }

    private int nextReference(int start) {
        if (reference < start) {
            int next = html.indexOf('&', start);
            reference = next < 0 ? html.length() : next;
        }
        return reference;
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
