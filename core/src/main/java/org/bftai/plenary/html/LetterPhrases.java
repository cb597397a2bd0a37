package org.bftai.plenary.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Phrases of HTML as plain text: no marks are left, and nothing that only a browser shows. */
final class LetterPhrases {
    private static final Set<String> UNSEEN = Set.of(
            "img",
            "svg",
            "picture",
            "iframe",
            "video",
            "audio",
            "canvas",
            "object",
            "embed",
            "script",
            "style",
            "template",
            "noscript",
            "math");
    private static final String HIDDEN = "visually-hidden";

    /** Stands behind struck text until an arrow that follows it is gone. */
    private static final char STRUCK = '\u0001';

    private final LetterText.Writing writing;

    LetterPhrases(LetterText.Writing writing) {
        this.writing = writing;
    }

    /** Return the text of nodes; a line break in it is one of theirs. */
    String of(List<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> append(node, text));
        return PlainLetters.of(text.toString()
                        .replaceAll(STRUCK + "\\s*(\u2192|->|\u21D2)", "")
                        .replace("" + STRUCK, "")
                        .replaceAll(" *\n *", "\n"))
                .strip();
    }

    private void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("[ \t\r\n\f]+", " "));
        } else if (node instanceof Element element && isSeen(element)) {
            append(element, text);
        }
    }

    private void append(Element element, StringBuilder text) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "wbr" -> {}
            case "a" -> text.append(link(element));
            case "del", "s", "strike" ->
                text.append(writing.struck().replace("{date}", inside(element))).append(STRUCK);
            case "q" -> text.append('"').append(inside(element)).append('"');
            case "sup" -> text.append(raised(element));
            case "input" -> text.append(box(element));
            default -> {
                if (element.isBlock()) {
                    text.append(' ');
                }
                element.childNodes().forEach(child -> append(child, text));
            }
        }
    }

    private static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasClass(HIDDEN)
                && !element.hasAttr("hidden")
                && !element.hasClass("footnote-back");
    }

    private String link(Element link) {
        String words = inside(link);
        String href = link.attr("href").strip();
        Optional<String> address = href.isEmpty() || href.startsWith("#")
                ? Optional.empty()
                : writing.address().apply(href);
        if (address.isEmpty()) {
            return words;
        }
        String shown = address.get().replaceFirst("^mailto:", "");
        return words.isEmpty() || bare(words).equalsIgnoreCase(bare(shown)) ? shown : words + " <" + shown + ">";
    }

    /** Return an address as people write it: {@code bft-ai.example} for {@code https://bft-ai.example/}. */
    private static String bare(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** A mark of a footnote stands in brackets; anything else would be read with what is before it. */
    private String raised(Element sup) {
        String words = inside(sup);
        return sup.selectFirst("a[href^=#]") != null ? "[" + words + "]" : words.isEmpty() ? "" : "^" + words;
    }

    private static String box(Element input) {
        boolean isBox = input.attr("type").equalsIgnoreCase("checkbox");
        return !isBox ? "" : input.hasAttr("checked") ? "[x] " : "[ ] ";
    }

    private String inside(Element element) {
        return of(element.childNodes());
    }
}
