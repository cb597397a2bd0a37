package org.bftai.plenary.source;

import java.util.List;

/**
 * What belongs together in a text: a paragraph, a list item, a row. Code, comments and addresses are no prose.
 *
 * @param kind what it is
 * @param text what a reader sees
 * @param struck parts of the text that are struck through
 * @param inserted parts that are marked as inserted
 * @param cells of a row, in order; empty for other blocks
 * @param above what it stands under, outermost first: headings, then the items that a list is nested in, then the
 *     paragraph that introduces a list and ends with a colon
 * @param lead the paragraph right before the list or table that it is part of; empty for other blocks
 */
public record ProseBlock(
        Kind kind,
        ProseText text,
        List<TextRange> struck,
        List<TextRange> inserted,
        List<Cell> cells,
        List<String> above,
        String lead) {
    public ProseBlock {
        struck = List.copyOf(struck);
        inserted = List.copyOf(inserted);
        cells = List.copyOf(cells);
        above = List.copyOf(above);
    }

    /** What a block is; a term with its definitions is a row. */
    public enum Kind {
        /** A heading of level 1. */
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW
    }

    /**
     * A cell of a row.
     *
     * @param range in the text of the block
     * @param column what stands at the head of its column; empty where nothing does
     */
    public record Cell(TextRange range, String column) {}

    /** Return whether others may stand under it. */
    public boolean isHeading() {
        return kind == Kind.TITLE || kind == Kind.HEADING;
    }

    /** Return whether a part of the text lies within struck text. */
    public boolean isStruck(TextRange part) {
        return struck.stream().anyMatch(s -> s.start() <= part.start() && part.end() <= s.end());
    }
}
