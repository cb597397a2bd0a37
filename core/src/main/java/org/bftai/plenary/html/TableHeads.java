package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds tables of data without header cells, in which a screen reader cannot say what a cell is about (WCAG 2.2, 1.3.1). */
final class TableHeads {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Evaluator HEAD_ROLES = QueryParser.parse("[role=columnheader], [role=rowheader]");

    /** What stands in the cells of a table that only arranges a page. */
    private static final Evaluator ARRANGED =
            QueryParser.parse("table, h1, h2, h3, h4, h5, h6, pre, form, iframe, video, object");

    private final Findings findings;

    TableHeads(Findings findings) {
        this.findings = findings;
    }

    /** Look at a {@code table}. */
    void look(Placed placed) {
        Element table = placed.element();
        List<Element> cells = cells(table);
        List<Element> heads = new ArrayList<>();
        for (Element cell : cells) {
            if (isHead(cell)) {
                if (isFilled(cell)) {
                    return;
                }
                heads.add(cell);
            }
        }
        if (isArrangement(table) || SpokenName.isHidden(table) || !isData(cells)) {
            return;
        }
        findings.report(
                DiagnosticCode.TABLE_HEADER,
                placed,
                heads.isEmpty() ? "the table has no header cells" : "the header cells of the table are empty",
                heads.isEmpty()
                        ? "make the cells that name its columns or rows <th>; a table that only arranges things takes"
                                + " role=\"presentation\""
                        : "name the columns in the first row");
    }

    /** A list, a single record, and things side by side need no names of columns. */
    private static boolean isData(List<Element> cells) {
        List<Element> filled = cells.stream().filter(TableHeads::isFilled).toList();
        long rows = filled.stream().map(Element::parent).distinct().count();
        long pictures =
                filled.stream().filter(c -> c.selectFirst("img, svg") != null).count();
        return rows > 1
                && filled.size() > rows
                && pictures * 2 < filled.size()
                && cells.stream().noneMatch(c -> c.selectFirst(ARRANGED) != null);
    }

    private static boolean isFilled(Element cell) {
        return !SpokenName.of(cell).isBlank() || cell.selectFirst("img, svg, input") != null;
    }

    private static boolean isHead(Element cell) {
        return cell.nameIs("th") || cell.attributesSize() > 0 && cell.is(HEAD_ROLES);
    }

    private static boolean isArrangement(Element table) {
        return List.of("presentation", "none").contains(table.attr("role").strip());
    }

    private static List<Element> cells(Element table) {
        List<Element> cells = new ArrayList<>();
        for (Node part : table.childNodes()) {
            if (part.nameIs("tr")) {
                addElements(part, cells);
            } else if (GROUPS.contains(part.normalName())) {
                for (Node row : part.childNodes()) {
                    if (row.nameIs("tr")) {
                        addElements(row, cells);
                    }
                }
            }
        }
        return cells;
    }

    private static void addElements(Node parent, List<Element> elements) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
    }
}
