package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.ProseBlock.Cell;
import org.bftai.plenary.source.ProseBlock.Kind;
import org.bftai.plenary.source.ProseText;
import org.bftai.plenary.source.TextRange;
import org.jspecify.annotations.Nullable;

/** Puts blocks of prose together, stretch by stretch. */
final class ProseWriter {
    private final List<ProseBlock> blocks = new ArrayList<>();
    private final ProseOutline outline = new ProseOutline();
    private final ProseMarks struck = new ProseMarks();
    private final ProseMarks inserted = new ProseMarks();

    private @Nullable Kind kind;
    private int level;
    private StringBuilder text = new StringBuilder();
    private ProseRuns runs = new ProseRuns();
    private final List<Integer> cells = new ArrayList<>();
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
        if (endsInWord()) {
            text.append('\n');
        }
    }

    /** Add what is written as a whole from {@code start} to {@code end}. */
    void add(String shown, int start, int end) {
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (!isBlank(c) || endsInWord()) {
                int at = text.length();
                text.append(isBlank(c) ? ' ' : c);
                runs.add(at, at + 1, start, end);
            }
        }
    }

    /** Add what is written unit by unit from {@code start} on; of several blanks the first stays. */
    void add(String shown, int start) {
        char[] units = shown.toCharArray();
        boolean word = endsInWord();
        int from = 0;
        for (int i = 0; i < units.length; i++) {
            boolean blank = isBlank(units[i]);
            if (blank) {
                units[i] = ' ';
            }
            if (blank && !word) {
                addStretch(units, from, i, start + from);
                from = i + 1;
            }
            word = !blank;
        }
        addStretch(units, from, units.length, start + from);
    }

    private void addStretch(char[] units, int from, int to, int start) {
        int at = text.length();
        if (to > from) {
            text.append(units, from, to - from);
            runs.add(at, text.length(), start, start + to - from);
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F';
    }

    /** Return whether the text ends with something that a blank may follow. */
    private boolean endsInWord() {
        return text.length() > 0 && text.charAt(text.length() - 1) > ' ';
    }

    /** Keep apart the words around something that is no prose. */
    void gap() {
        if (endsInWord()) {
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
        if (length > 0) {
            addBlock(text.toString(), strikes, inserts);
            text = new StringBuilder();
            runs = new ProseRuns();
        }
        kind = null;
        cells.clear();
        onlyHeads = true;
    }

    private void addBlock(String shown, List<TextRange> strikes, List<TextRange> inserts) {
        if (shown.isBlank()) {
            return;
        }
        Kind closed = kind == null ? Kind.PARAGRAPH : kind;
        List<Cell> row = row(shown.length());
        ProseText said = new ProseText(shown, runs.all());
        ProseBlock block = new ProseBlock(closed, said, strikes, inserts, row, outline.above(), lead(closed));
        blocks.add(block);
        lead = closed == Kind.PARAGRAPH ? shown : lead(closed);
        if (block.isHeading()) {
            outline.heading(level, shown);
        } else if (closed == Kind.PARAGRAPH && shown.endsWith(":")) {
            introduction = shown;
        } else if (closed == Kind.ROW && onlyHeads && row.size() > 1) {
            columns = row.stream()
                    .map(c -> shown.substring(c.range().start(), c.range().end()))
                    .toList();
        }
    }

    private String lead(Kind of) {
        return of == Kind.ITEM || of == Kind.ROW ? lead : "";
    }

    private List<Cell> row(int length) {
        List<Cell> row = new ArrayList<>(cells.size());
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
