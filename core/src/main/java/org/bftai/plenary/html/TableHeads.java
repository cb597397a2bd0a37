package org.bftai.plenary.html;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds tables of data without header cells, in which a screen reader cannot say what a cell is about (WCAG 2.2, 1.3.1). */
final class TableHeads {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Evaluator HEADS = QueryParser.parse("th, [role=columnheader], [role=rowheader]");

    /** What stands in the cells of a table that only arranges a page. */
    private static final Evaluator ARRANGED =
            QueryParser.parse("table, h1, h2, h3, h4, h5, h6, pre, form, iframe, video, object");

    private final Findings findings;

    TableHeads(Findings findings) {
        this.findings = findings;
    }

    void look(Placed placed) {
        Element table = placed.element();
        if (!placed.name().equals("table")
                || List.of("presentation", "none").contains(table.attr("role").strip())
                || SpokenName.isHidden(table)) {
            return;
        }
        List<Element> cells =
                rows(table).stream().flatMap(r -> r.children().stream()).toList();
        List<Element> heads = cells.stream().filter(c -> c.is(HEADS)).toList();
        if (heads.stream().anyMatch(TableHeads::isFilled) || !isData(table, cells)) {
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
    private static boolean isData(Element table, List<Element> cells) {
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

    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(e -> GROUPS.contains(e.normalName()) ? e.children().stream() : List.of(e).stream())
                .filter(e -> e.nameIs("tr"))
                .toList();
    }
}
