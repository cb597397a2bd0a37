package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * Finds what rows of tables hold beyond the columns of the head, and no page shows (GFM, 4.10). Mostly it is a {@code |}
 * in code, which begins a cell there too.
 */
final class LostCells extends BlockVisitor {
    /** Is not shown in any cell. */
    private static final Pattern COMMENT = Pattern.compile("<!--(?:(?!-->)[^\\n])*+-->");

    private final String text;
    private final SourcePlaces places;
    private final List<PlaceMark> found = new ArrayList<>();

    private LostCells(String text) {
        this.text = text;
        this.places = new SourcePlaces(text);
    }

    /** Return their places, a row once. */
    static List<PlaceMark> find(String text, Node document) {
        LostCells cells = new LostCells(text);
        document.accept(cells);
        return cells.found;
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow && node.getLastChild() != null && node.getParent() instanceof TableBody) {
            row(node, node.getLastChild());
        } else if (node.getParent() instanceof TableBlock) {
            visitChildren(node);
        }
    }

    private void row(Node row, Node lastCell) {
        if (lastCell.getSourceSpans().isEmpty()) {
            return;
        }
        int end = places.range(row).map(TextRange::end).orElse(0);
        int start = places.range(lastCell).map(TextRange::end).orElse(end);
        while (start < end && " \t|".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && " \t|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < end && !COMMENT.matcher(text).region(start, end).matches()) {
            found.add(places.mark(start, end));
        }
    }
}
