package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.source.PlaceMark;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first walk: takes out what never reaches the output, and lists the elements that stay with their places. */
final class Sweep implements NodeFilter {
    private static final Pattern ELSEWHERE = Pattern.compile("\\s*(?:https?:)?//", Pattern.CASE_INSENSITIVE);

    /** Kinds of {@code <link>} that make a browser ask for something (HTML Standard, 4.6.7). */
    private static final Pattern LOADED =
            Pattern.compile("stylesheet|icon|preload|prefetch|preconnect|manifest", Pattern.CASE_INSENSITIVE);

    private static final String SCRIPT_HINT = "pages work without scripts of their own; the site's policy blocks them";

    private final Findings findings;
    private final boolean keepStyleElements;
    private final List<Placed> elements = new ArrayList<>();
    private final List<CDataNode> sections = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private PlaceMark last = new PlaceMark(1, 1, 1);

    Sweep(Findings findings, boolean keepStyleElements) {
        this.findings = findings;
        this.keepStyleElements = keepStyleElements;
    }

    /** Return the elements that stay, in the order of the page. */
    List<Placed> elements() {
        return elements;
    }

    /** Return every id, before any is changed. */
    Set<String> ids() {
        return ids;
    }

    /** Walk the tree below an element. */
    void walk(Element body) {
        body.filter(this);
        // Sections are text, and must stay so wherever a browser thinks they stand.
        sections.forEach(s -> s.replaceWith(new TextNode(s.getWholeText())));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Comment || node instanceof ProcessingInstruction || node instanceof DocumentType) {
            return FilterResult.REMOVE;
        }
        if (node instanceof CDataNode section) {
            sections.add(section);
        }
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        Placed placed = place(element);
        if (isBlocked(placed)) {
            return FilterResult.REMOVE;
        }
        if (placed.name().equals("iframe")) {
            // What stands in it was for browsers that know no frames, and is not parsed.
            element.empty();
        }
        if (element.attributesSize() > 0) {
            takeOutAttributes(placed);
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
        }
        elements.add(placed);
        return FilterResult.CONTINUE;
    }

    private Placed place(Element element) {
        if (element.attributesSize() > 0 && element.hasAttr(PlaceMark.ATTRIBUTE)) {
            last = PlaceMark.parse(element.attr(PlaceMark.ATTRIBUTE)).orElse(last);
            element.removeAttr(PlaceMark.ATTRIBUTE);
        }
        return new Placed(element, last);
    }

    private boolean isBlocked(Placed placed) {
        return switch (placed.name()) {
            case "script" -> {
                findings.report(DiagnosticCode.SCRIPT_BLOCKED, placed, "<script> is left out", SCRIPT_HINT);
                yield true;
            }
            case "style" -> {
                findings.report(
                        DiagnosticCode.STYLE_INLINE,
                        placed,
                        keepStyleElements ? "<style> stands in a page" : "<style> is left out",
                        "put its rules into assets/site.css; the site's policy blocks styles in pages");
                yield !keepStyleElements;
            }
            case "title", "base", "meta", "link" -> isForHead(placed);
            case "noembed", "noframes" -> {
                String message = "<" + placed.name() + "> is no longer HTML and is left out";
                findings.report(DiagnosticCode.HTML_INVALID, placed, message, "no browser shows it");
                yield true;
            }
            default -> animatesAddress(placed);
        };
    }

    private boolean isForHead(Placed placed) {
        Element element = placed.element();
        // What says something of the page to machines may stand anywhere, unless it makes the browser do something.
        boolean says = element.hasAttr("itemprop") && !element.hasAttr("rel") && !element.hasAttr("http-equiv");
        if (!placed.isHtml() || says) {
            return false;
        }
        if (placed.name().equals("link") && loads(element)) {
            findings.report(
                    DiagnosticCode.EXTERNAL_REQUEST,
                    placed,
                    Findings.quote(element.attr("href")) + " lies on another host, from which the page may load"
                            + " nothing: <link> is left out",
                    "put styles into assets/site.css, and fonts beside it");
            return true;
        }
        String message = "<" + placed.name() + "> belongs into the head of a page and is left out";
        findings.report(DiagnosticCode.HTML_INVALID, placed, message, "front matter and site.yml make the head");
        return true;
    }

    private static boolean loads(Element link) {
        return ELSEWHERE.matcher(link.attr("href")).lookingAt()
                && LOADED.matcher(link.attr("rel")).find();
    }

    private boolean animatesAddress(Placed placed) {
        String name = placed.name();
        boolean blocked = (name.equals("set") || name.startsWith("animate"))
                && placed.element()
                        .attributes()
                        .getIgnoreCase("attributename")
                        .toLowerCase(Locale.ROOT)
                        .endsWith("href");
        if (blocked) {
            String message = "<" + name + "> that changes an address is left out";
            findings.report(DiagnosticCode.SCRIPT_BLOCKED, placed, message, SCRIPT_HINT);
        }
        return blocked;
    }

    /** What runs code: {@code onclick} and its kind, the document inside {@code srcdoc}; and a habit of Jekyll sites. */
    private void takeOutAttributes(Placed placed) {
        for (Attribute attribute : placed.element().attributes().asList()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.length() > 2 && key.startsWith("on") || key.equals("srcdoc")) {
                placed.element().removeAttr(attribute.getKey());
                String message = "'" + key + "' of <" + placed.name() + "> is left out";
                findings.report(DiagnosticCode.SCRIPT_BLOCKED, placed, message, SCRIPT_HINT);
            } else if (key.equals("ping")) {
                placed.element().removeAttr(attribute.getKey());
                findings.report(
                        DiagnosticCode.EXTERNAL_REQUEST,
                        placed,
                        "'ping' of <" + placed.name() + "> is left out",
                        "who follows a link tells it to nobody else");
            } else if (key.equals("markdown")) {
                placed.element().removeAttr(attribute.getKey());
                String message = "'markdown' of <" + placed.name() + "> means nothing here and is left out";
                findings.report(
                        DiagnosticCode.HTML_INVALID,
                        placed,
                        message,
                        "leave a blank line after the tag, and what follows is read as Markdown");
            }
        }
    }
}
