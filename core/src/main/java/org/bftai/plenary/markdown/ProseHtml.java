package org.bftai.plenary.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.bftai.plenary.source.ProseBlock.Kind;

/** Reads the prose of raw HTML, given in the order of the document, into a writer. */
final class ProseHtml {
    private static final Set<String> NO_PROSE = Set.of(
            "pre",
            "code",
            "samp",
            "script",
            "style",
            "template",
            "textarea",
            "title",
            "xmp",
            "iframe",
            "noembed",
            "svg",
            "math");
    private static final Set<String> STRIKES = Set.of("del", "s", "strike");
    private static final Set<String> APART = Set.of(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "center",
            "address",
            "blockquote",
            "figure",
            "figcaption",
            "details",
            "summary",
            "caption",
            "form",
            "fieldset",
            "legend");

    private final ProseWriter writer;
    private final RawHtml tags = new RawHtml();
    /** For each span that is open, whether its style strikes it through. */
    private final Deque<Boolean> spans = new ArrayDeque<>();

    private String hidden = "";
    private int hiddenDepth;

    ProseHtml(ProseWriter writer) {
        this.writer = writer;
    }

    boolean isHidden() {
        return !hidden.isEmpty();
    }

    /** End what is no prose with the block it began in, as its tag was not closed. */
    void show() {
        hidden = "";
    }

    /**
     * Read the next piece.
     *
     * @param offsets from offsets in the piece to offsets in the source
     */
    void read(String html, IntUnaryOperator offsets) {
        int done = 0;
        for (RawHtml.Tag tag : tags.next(html)) {
            text(html, done, tag.start(), offsets);
            tag(tag, html.substring(tag.start(), tag.end()));
            done = tag.end();
        }
        text(html, done, html.length(), offsets);
    }

    private void text(String html, int from, int end, IntUnaryOperator offsets) {
        for (int at = from; at < end && !isHidden(); at++) {
            char c = html.charAt(at);
            if (c == '<' && (html.startsWith("<!", at) || html.startsWith("<?", at))) {
                int after = RawHtml.afterMarkup(html, at);
                at = after < 0 ? end : after - 1;
                continue;
            }
            Optional<Entities.Reference> reference = c == '&' ? Entities.at(html, at) : Optional.empty();
            int length = reference.map(Entities.Reference::length).orElse(1);
            int start = offsets.applyAsInt(at);
            String shown = reference.map(Entities.Reference::meant).orElseGet(() -> String.valueOf(c));
            writer.add(shown, start, start + length);
            at += length - 1;
        }
    }

    private void tag(RawHtml.Tag tag, String written) {
        String name = tag.name();
        boolean opens = !tag.closing();
        if (NO_PROSE.contains(name)) {
            hide(name, opens && !written.endsWith("/>"));
        } else if (isHidden()) {
            return;
        } else if (STRIKES.contains(name)) {
            mark(writer.struck(), opens);
        } else if (name.equals("ins")) {
            mark(writer.inserted(), opens);
        } else if (name.equals("span")) {
            span(opens, written);
        } else {
            block(name, opens);
        }
    }

    private void hide(String name, boolean opens) {
        if (!isHidden() && opens) {
            hidden = name;
            hiddenDepth = 1;
            writer.gap();
        } else if (hidden.equals(name)) {
            hiddenDepth += opens ? 1 : -1;
            hidden = hiddenDepth == 0 ? "" : hidden;
        }
    }

    private void mark(ProseMarks marks, boolean opens) {
        if (opens) {
            marks.open(writer.length());
        } else {
            marks.close(writer.length());
        }
    }

    private void span(boolean opens, String written) {
        if (opens) {
            boolean strikes = written.contains("line-through");
            spans.push(strikes);
            if (strikes) {
                mark(writer.struck(), true);
            }
        } else if (!spans.isEmpty() && spans.pop()) {
            mark(writer.struck(), false);
        }
    }

    private void block(String name, boolean opens) {
        switch (name) {
            case "br" -> writer.line();
            case "hr" -> writer.close();
            case "table" -> writer.enterTable();
            case "thead" -> writer.tableHead(opens);
            case "tr" -> {
                if (opens) {
                    writer.open(Kind.ROW);
                } else {
                    writer.close();
                }
            }
            case "td", "th" -> {
                if (opens) {
                    writer.cell(name.equals("th"));
                }
            }
            case "dt" -> {
                if (opens) {
                    writer.open(Kind.ROW);
                    writer.cell(false);
                }
            }
            case "dd" -> {
                if (opens) {
                    writer.cell(false);
                }
            }
            case "dl" -> writer.close();
            case "ul", "ol" -> {
                if (opens) {
                    writer.enterList();
                } else {
                    writer.leaveList();
                }
            }
            case "li" -> {
                if (opens) {
                    writer.open(Kind.ITEM);
                } else {
                    writer.close();
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (opens) {
                    writer.openHeading(name.charAt(1) - '0');
                } else {
                    writer.close();
                }
            }
            default -> {
                if (APART.contains(name)) {
                    separate(opens);
                }
            }
        }
    }

    private void separate(boolean opens) {
        if (opens) {
            writer.paragraph();
        } else {
            writer.endParagraph();
        }
    }
}
