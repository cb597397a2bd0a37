package org.bftai.plenary.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.bftai.plenary.diagnostic.Terminal;

/** Rows of text in columns, as a terminal shows them. */
final class Columns {
    private Columns() {}

    /** Return the rows with their cells below each other, indented by two blanks. */
    static List<String> aligned(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(i -> rows.stream()
                        .filter(row -> i < row.size())
                        .mapToInt(row -> Terminal.width(row.get(i)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean empty = widths[i] == 0;
            line.append(empty ? "" : "  ")
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - Terminal.width(row.get(i))));
        }
        return line.toString().stripTrailing();
    }
}
