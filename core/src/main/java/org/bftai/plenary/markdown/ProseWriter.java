package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.ProseBlock.Cell;
import org.bftai.plenary.source.ProseBlock.Kind;
import org.bftai.plenary.source.ProseText;
import org.bftai.plenary.source.TextRange;
import org.jspecify.annotations.Nullable;

/** Puts blocks of prose together, character by character. */
final class ProseWriter {
    private final List<ProseBlock> blocks = new ArrayList<>();
    private final ProseOutline outline = new ProseOutline();
    private final ProseMarks struck = new ProseMarks();
    private final ProseMarks inserted = new ProseMarks();

    private @Nullable Kind kind;
    private int level;
    private StringBuilder text = new StringBuilder();
    private ProseRuns runs = new ProseRuns();
    private List<Integer> cells = new ArrayList<>();
    private boolean onlyHeads = true;
    private List<String> columns = List.of();
    private boolean head;
    private String lead = "";
    private String introduction = "";

    /** Return all blocks that say something. */
    List<ProseBlock> blocks() {
        close();
        return blocks;
    }

    ProseMarks struck() {
        return struck;
    }

    ProseMarks inserted() {
        return inserted;
    }

    /** Begin a block. */
    void open(Kind next) {
        close();
        kind = next;
    }

    void openHeading(int ofLevel) {
        open(ofLevel == 1 ? Kind.TITLE : Kind.HEADING);
        level = ofLevel;
    }

    /** Begin a paragraph; inside an item or row it is a line. */
    void paragraph() {
        if (kind == Kind.ITEM || kind == Kind.ROW) {
            line();
        } else {
            open(Kind.PARAGRAPH);
        }
    }

    /** End a paragraph; the item or row it is in goes on. */
    void endParagraph() {
        if (kind != Kind.ITEM && kind != Kind.ROW) {
            close();
        }
    }

    /** Begin a cell, and the row where there is none yet. */
    void cell(boolean isHead) {
        if (kind != Kind.ROW) {
            open(Kind.ROW);
        }
        if (!cells.isEmpty()) {
            trim();
            text.append('\t');
        }
        cells.add(text.length());
        onlyHeads &= isHead || head;
    }

    void enterTable() {
        close();
        columns = List.of();
        head = false;
    }

    /** Begin or end the head of a table: its cells need not be marked as such. */
    void tableHead(boolean begins) {
        close();
        head = begins;
    }

    void enterList() {
        String lead = kind == Kind.ITEM ? shown() : introduction;
        close();
        outline.enterList(lead);
    }

    void leaveList() {
        close();
        outline.leaveList();
    }

    void line() {
        trim();
        if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
            text.append('\n');
        }
    }

    /** Add what is written as a whole from {@code start} to {@code end}. */
    void add(char c, int start, int end) {
        int at = text.length();
        if (c <= ' ' || c == '\u00A0' || c == '\u202F') {
            if (at == 0 || text.charAt(at - 1) <= ' ') {
                return;
            }
            text.append(' ');
        } else {
            text.append(c);
        }
        runs.add(at, start, end);
    }

    /** Keep apart the words around something that is no prose. */
    void gap() {
        if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    /** Let the paragraph that is open stand over what follows, as authors mean a line in bold. */
    void boldLine() {
        String line = shown();
        close();
        outline.heading(ProseOutline.BOLD_LINE, line);
    }

    /** End the block that is open. */
    void close() {
        trim();
        int length = text.length();
        List<TextRange> strikes = struck.end(length);
        List<TextRange> inserts = inserted.end(length);
        introduction = "";
        if (!text.toString().isBlank()) {
            Kind closed = kind == null ? Kind.PARAGRAPH : kind;
            List<Cell> row = row(length);
            ProseBlock block = new ProseBlock(
                    closed, new ProseText(shown(), runs.all()), strikes, inserts, row, outline.above(), lead(closed));
            blocks.add(block);
            lead = closed == Kind.PARAGRAPH ? shown() : lead(closed);
            if (block.isHeading()) {
                outline.heading(level, shown());
            } else if (closed == Kind.PARAGRAPH && shown().endsWith(":")) {
                introduction = shown();
            } else if (closed == Kind.ROW && onlyHeads && row.size() > 1) {
                columns = row.stream()
                        .map(c -> text.substring(c.range().start(), c.range().end()))
                        .toList();
            }
        }
        kind = null;
        text = new StringBuilder();
        runs = new ProseRuns();
        cells = new ArrayList<>();
        onlyHeads = true;
    }

    private String lead(Kind of) {
        return of == Kind.ITEM || of == Kind.ROW ? lead : "";
    }

    private List<Cell> row(int length) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int start = Math.min(cells.get(i), length);
            int end = i + 1 < cells.size() ? cells.get(i + 1) - 1 : length;
            row.add(new Cell(new TextRange(start, Math.max(start, end)), i < columns.size() ? columns.get(i) : ""));
        }
        return row;
    }

    private void trim() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
            runs.removeLast(end);
        }
    }

    private String shown() {
        return text.toString();
    }

    int length() {
        return text.length();
    }
}
