package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A table as columns of plain text; where they do not fit beside each other, each row as lines of its own. */
final class LetterTable {
    private static final String INDENT = "  ";
    private static final int GAP = 2;

    /** What a column needs at least for words to be read in it. */
    private static final int NARROWEST = 20;

    private final LetterPhrases phrases;
    private final int columns;

    LetterTable(LetterPhrases phrases, int columns) {
        this.phrases = phrases;
        this.columns = columns;
    }

    List<String> of(Element table) {
        List<String> lines = new ArrayList<>();
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            lines.addAll(Lines.wrap(phrases.of(caption.childNodes()), columns, "", ""));
            lines.add("");
        }
        List<List<String>> rows = table.select("tr").stream()
                .map(row -> row.children().stream()
                        .map(cell -> phrases.of(cell.childNodes()).replace('\n', ' '))
                        .toList())
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .toList();
        boolean headed = table.selectFirst("thead tr th") != null && !rows.isEmpty();
        int[] widths = widths(rows);
        int widest = widest(widths);
        int rest = columns
                - INDENT.length()
                - GAP * (widths.length - 1)
                - IntStream.of(widths).sum();
        if (widths.length > 0 && rest < 0) {
            widths[widest] += rest;
        }
        if (widths.length == 0 || widths[widest] < Math.min(NARROWEST, columns) && rest < 0) {
            lines.addAll(records(rows, headed));
        } else {
            lines.addAll(columns(rows, widths, headed));
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Lines.width(row.get(i)));
            }
        }
        return widths;
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
    }

    private static List<String> columns(List<List<String>> rows, int[] widths, boolean headed) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<List<String>> cells = IntStream.range(0, row.size())
                    .mapToObj(i -> Lines.wrap(row.get(i), widths[i], "", ""))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int y = 0; y < height; y++) {
                lines.add(line(cells, widths, y));
            }
            if (headed && row == rows.get(0)) {
                lines.add(line(
                        IntStream.of(widths)
                                .mapToObj(w -> List.of("-".repeat(w)))
                                .toList(),
                        widths,
                        0));
            }
        }
        return lines;
    }

    private static String line(List<List<String>> cells, int[] widths, int y) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int i = 0; i < cells.size(); i++) {
            String cell = y < cells.get(i).size() ? cells.get(i).get(y) : "";
            line.append(Lines.pad(cell, widths[i] + GAP));
        }
        return line.toString().stripTrailing();
    }

    private List<String> records(List<List<String>> rows, boolean headed) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : headed ? rows.subList(1, rows.size()) : rows) {
            if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                String name = headed && i < rows.get(0).size() ? rows.get(0).get(i) + ": " : "";
                if (!row.get(i).isEmpty()) {
                    lines.addAll(Lines.wrap(name + row.get(i), columns, i == 0 ? "" : INDENT, INDENT + INDENT));
                }
            }
        }
        return lines;
    }
}
