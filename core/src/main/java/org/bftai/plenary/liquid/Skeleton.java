package org.bftai.plenary.liquid;

import java.util.Arrays;
import java.util.List;
import liqp.org.antlr.v4.runtime.ParserRuleContext;

/**
 * What the library reads: the tags as they are, every stretch of literal text as one sign. It neither sees the text, nor
 * takes time for its letters.
 */
final class Skeleton {
    /** Stands for literal text. */
    private static final char LITERAL = '\uFDD0';

    private final List<Piece> pieces;
    private final String template;
    private final int[] starts;
    private final int[] units;

    Skeleton(String text, List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = new int[pieces.size()];
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            Piece piece = pieces.get(i);
            starts[i] = built.length();
            built.append(piece instanceof Piece.Literal ? String.valueOf(LITERAL) : tag(text, piece));
        }
        this.template = built.toString();
        this.units = units(template);
    }

    /** Return a tag without the signs that trim the text beside it, which is done. */
    static String tag(String text, Piece piece) {
        StringBuilder tag = new StringBuilder(text.substring(piece.start(), piece.end()));
        for (int i : new int[] {2, tag.length() - 3}) {
            if (tag.charAt(i) == '-') {
                tag.setCharAt(i, ' ');
            }
        }
        return tag.toString();
    }

    String template() {
        return template;
    }

    /** Return the literal texts that a node of the tree holds. */
    List<Piece> literals(ParserRuleContext node) {
        return pieces.subList(piece(unit(node.start.getStartIndex())), piece(unit(node.stop.getStopIndex())) + 1);
    }

    /** Return a node of the tree as it is written. */
    String text(ParserRuleContext node) {
        return template.substring(unit(node.start.getStartIndex()), unit(node.stop.getStopIndex()) + 1);
    }

    /** Return where a node of the tree begins in the text. */
    int start(ParserRuleContext node) {
        return source(node.start.getStartIndex());
    }

    /** Return where a node of the tree ends in the text. */
    int end(ParserRuleContext node) {
        int last = node.stop == null ? node.start.getStartIndex() : node.stop.getStopIndex();
        int unit = unit(last);
        Piece piece = pieces.get(piece(unit));
        return piece instanceof Piece.Literal ? piece.end() : source(last) + 1;
    }

    /** Return where something is in the text that is at a code point of the template. */
    int source(int codePoint) {
        int unit = unit(codePoint);
        int piece = piece(unit);
        return Math.min(pieces.get(piece).end(), pieces.get(piece).start() + unit - starts[piece]);
    }

    private int piece(int unit) {
        int found = Arrays.binarySearch(starts, unit);
        return found >= 0 ? found : -found - 2;
    }

    private int unit(int codePoint) {
        return units.length == 0 ? codePoint : units[Math.min(codePoint, units.length - 1)];
    }

    /** Return the unit that each code point begins at; empty if all are of one unit. */
    private static int[] units(String template) {
        int count = template.codePointCount(0, template.length());
        if (count == template.length()) {
            return new int[0];
        }
        int[] units = new int[count];
        for (int i = 0, unit = 0; i < count; i++) {
            units[i] = unit;
            unit += Character.charCount(template.codePointAt(unit));
        }
        return units;
    }
}
