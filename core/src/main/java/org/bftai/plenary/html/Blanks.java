package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds items, rows and definitions that say nothing, or only what they will say something of. */
final class Blanks {
    private static final Pattern LABEL = Pattern.compile("(?s)(?!.*:\\w+:$).*[\\p{L}\\p{N}\\p{Pe}\\p{Pf}\"'] ?:");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d\\d\\b.*");

    /** What says something without words, or may. */
    private static final Evaluator CONTENT = QueryParser.parse(
            "img, svg, picture, video, audio, iframe, object, embed, input, select, textarea, button, math, canvas, code, [class], [id]");

    /** What may follow a list whose last item introduces it. */
    private static final Set<String> INTRODUCED = Set.of("ul", "ol", "dl", "table", "pre", "blockquote", "div");

    private final Findings findings;
    private final List<Blank> found = new ArrayList<>();

    Blanks(Findings findings) {
        this.findings = findings;
    }

    List<Blank> found() {
        return found;
    }

    /** Look at an {@code li}, a {@code tr} or a {@code dd}. */
    void look(Placed placed) {
        switch (placed.name()) {
            case "li" -> item(placed);
            case "tr" -> row(placed);
            default -> definition(placed);
        }
    }

    private void definition(Placed placed) {
        Element term = placed.element().previousElementSibling();
        if (isEmpty(placed.element()) && term != null && term.nameIs("dt")) {
            add(placed, term.text());
        }
    }

    private void item(Placed placed) {
        Element item = placed.element();
        if (isEmpty(item)) {
            add(placed, "");
            return;
        }
        boolean list = item.parent() != null
                && (item.parent().nameIs("ul") || item.parent().nameIs("ol"));
        if (list && isLabel(item) && !isIntroduction(item)) {
            add(placed, item.text());
        }
    }

    /** Rows of more cells have holes for many reasons, and a row without a colon may be a heading across the table. */
    private void row(Placed placed) {
        Element last = placed.element().lastElementChild();
        if (last == null || !isEmpty(last)) {
            return;
        }
        List<Element> cells = placed.element().children();
        if (cells.size() == 2 && (isLabel(cells.get(0)) || isTime(cells.get(0)))) {
            add(placed, cells.get(0).text());
        }
    }

    private static boolean isTime(Element cell) {
        return TIME.matcher(cell.text()).matches();
    }

    private static boolean isEmpty(Element element) {
        return ShownText.last(element) == ShownText.NONE && holdsWords(element);
    }

    /** Return whether nothing in an element speaks without words; its own class or id says nothing of that. */
    private static boolean holdsWords(Element element) {
        return element.children().stream().allMatch(c -> c.selectFirst(CONTENT) == null);
    }

    private static boolean isLabel(Element element) {
        return ShownText.last(element) == ':'
                && LABEL.matcher(element.text().strip()).matches()
                && holdsWords(element)
                && element.select("li, td").stream().noneMatch(e -> e != element);
    }

    private static boolean isIntroduction(Element item) {
        Element list = item.parent();
        Element next = list == null ? null : list.nextElementSibling();
        return item.nextElementSibling() == null && next != null && INTRODUCED.contains(next.normalName());
    }

    private void add(Placed placed, String label) {
        if (!SpokenName.isHidden(placed.element())) {
            found.add(new Blank(label, findings.at(placed)));
        }
    }
}
