package org.bftai.plenary.liquid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bftai.plenary.diagnostic.Suggestions;

/** Looks whether tags are known, and blocks open and close as they should. */
final class BlockCheck {
    /** The most blocks in each other. */
    private static final int DEEPEST = 50;

    private final String text;
    private final boolean allowsIncludes;
    private final List<Fault> faults;
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<String> unknown = new ArrayList<>();

    /** A block under way: what opened it, and the last tag of it. */
    private static final class Block {
        private final Piece.Tag opening;
        private String last;

        Block(Piece.Tag opening) {
            this.opening = opening;
            this.last = opening.name();
        }
    }

    BlockCheck(String text, boolean allowsIncludes, List<Fault> faults) {
        this.text = text;
        this.allowsIncludes = allowsIncludes;
        this.faults = faults;
    }

    /** Return the pieces, with unknown tags made literal. */
    List<Piece> check(List<Piece> pieces) {
        List<Piece> known = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean literal = piece instanceof Piece.Tag tag && !isKnown(tag);
            Piece taken = literal ? new Piece.Literal(piece.start(), piece.end()) : piece;
            if (!(taken instanceof Piece.Tag tag)) {
                inCase(taken);
            } else if (TagNames.BLOCKS.containsKey(tag.name())) {
                inCase(tag);
                open(tag);
            } else if (TagNames.BETWEEN.contains(tag.name())) {
                between(tag);
            } else if (tag.name().startsWith("end")) {
                close(tag);
            } else {
                inCase(tag);
            }
            known.add(taken);
        }
        open.descendingIterator().forEachRemaining(this::unclosed);
        return known;
    }

    private boolean isKnown(Piece.Tag tag) {
        String name = tag.name();
        int end = tag.nameStart() + name.length();
        if (name.equals("include") && !allowsIncludes) {
            String hint = "move it to the text of a page, where there is room for it";
            faults.add(Fault.syntax(tag.nameStart(), end, "an include cannot stand in a short text", hint));
            return false;
        }
        boolean ends = name.startsWith("end") && TagNames.BLOCKS.containsKey(name.substring(3));
        if (ends
                || TagNames.BLOCKS.containsKey(name)
                || TagNames.SIMPLE.contains(name)
                || TagNames.BETWEEN.contains(name)) {
            return true;
        }
        unknown.add(name);
        if (!name.startsWith("end") || !unknown.contains(name.substring(3))) {
            String hint = Suggestions.hint(name, TagNames.listed(), "tags: ");
            faults.add(Fault.unknown(tag.nameStart(), end, "there is no tag '" + name + "'", hint));
        }
        return false;
    }

    private void open(Piece.Tag tag) {
        open.push(new Block(tag));
        if (open.size() == DEEPEST + 1) {
            faults.add(Fault.limit(
                    tag.start(), tag.end(), "more than " + DEEPEST + " blocks are nested", "make it simpler"));
        }
    }

    private void between(Piece.Tag tag) {
        Block block = open.peek();
        String name = tag.name();
        if (block == null || !TagNames.BLOCKS.get(block.opening.name()).contains(name)) {
            fault(tag, "'" + name + "' belongs to nothing here", "put it into the block it belongs to");
        } else if (block.last.equals("else")) {
            fault(tag, "'" + name + "' stands behind 'else'", "let 'else' be the last");
        } else if (block.last.equals("case") && name.equals("else")) {
            fault(tag, "'case' has no 'when'", "write " + TagNames.form("case"));
        } else {
            block.last = name;
        }
    }

    private void close(Piece.Tag tag) {
        String name = tag.name().substring(3);
        if (open.stream().noneMatch(block -> block.opening.name().equals(name))) {
            fault(tag, "'" + tag.name() + "' closes nothing", "take it out, or write " + TagNames.form(name));
            return;
        }
        Block block = open.pop();
        while (!block.opening.name().equals(name)) {
            unclosed(block);
            block = open.pop();
        }
        if (block.last.equals("case")) {
            fault(block.opening, "'case' has no 'when'", "write " + TagNames.form("case"));
        }
    }

    /** Between {@code case} and {@code when} nothing would ever be shown. */
    private void inCase(Piece piece) {
        boolean blank = piece instanceof Piece.Literal
                && text.substring(piece.start(), piece.end()).isBlank();
        Block block = open.peek();
        if (block != null && block.last.equals("case") && !blank) {
            String hint = "move it behind the first {% when … %}, or before the block";
            faults.add(Fault.syntax(
                    piece.start(), piece.end(), "what stands between 'case' and 'when' is never shown", hint));
        }
    }

    private void unclosed(Block block) {
        String name = block.opening.name();
        fault(block.opening, "'" + name + "' is not closed", "write {% end" + name + " %} where it ends");
    }

    private void fault(Piece.Tag tag, String message, String hint) {
        faults.add(Fault.syntax(tag.start(), tag.end(), message, hint));
    }
}
