package org.bftai.plenary.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Adds what makes parts of a body usable by keyboard and screen reader. */
final class Fittings {
    private static final Tag DIV = Tag.valueOf("div");

    private final BodyWords words;
    private final Outline outline;
    private final Programme programme;
    private final Set<String> labels = new HashSet<>();

    Fittings(BodyWords words, Programme programme, Outline outline) {
        this.words = words;
        this.outline = outline;
        this.programme = programme;
    }

    void fit(Placed placed) {
        Element element = placed.element();
        switch (placed.name()) {
            case "table" -> fitTable(element);
            case "pre" -> {
                if (!element.hasAttr("tabindex")) {
                    element.attr("tabindex", "0");
                }
            }
            case "section", "div" -> fitFootnotes(element);
            default -> {
                // Everything else is fit as it is.
            }
        }
    }

    /** A wide table scrolls by itself, not the page; a region that scrolls needs focus and a name (WCAG 2.1.1). */
    private void fitTable(Element table) {
        programme.mark(table);
        for (Element e = table.parent(); e != null; e = e.parent()) {
            if (e.nameIs("table") || e.hasClass("table-scroll")) {
                return;
            }
        }
        Attributes attributes = new Attributes()
                .add("class", "table-scroll")
                .add("role", "region")
                .add("tabindex", "0")
                .add("aria-label", label(table));
        Element scroll = new Element(DIV, "", attributes);
        table.replaceWith(scroll);
        scroll.appendChild(table);
    }

    /** Regions of one name cannot be told apart, so the second one of a name is numbered. */
    private String label(Element table) {
        Element caption = table.firstElementChild();
        String about =
                caption != null && caption.nameIs("caption") && !caption.text().isBlank()
                        ? ": " + caption.text()
                        : outline.latest().map(t -> ": " + t).orElse("");
        String first = words.scrollableTable() + about;
        String label = first;
        for (int i = 2; !labels.add(label); i++) {
            label = first + " (" + i + ")";
        }
        return label;
    }

    /** A section would take part in the outline of the page; footnotes are a labelled region only. */
    private void fitFootnotes(Element element) {
        if (element.attributesSize() == 0 || !element.hasClass("footnotes") || element.hasAttr("aria-label")) {
            return;
        }
        element.tagName("div")
                .removeAttr("data-footnotes")
                .attr("role", "region")
                .attr("aria-label", words.footnotes());
    }
}
