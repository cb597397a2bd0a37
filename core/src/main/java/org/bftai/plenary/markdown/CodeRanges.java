package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.bftai.plenary.source.TextRange;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Finds the code of a document: spans, blocks, and raw elements of code from their start tag to their end tag. */
final class CodeRanges extends AbstractVisitor {
    private static final Set<String> ELEMENTS = Set.of("pre", "code", "script", "style");

    private final SourcePlaces places;
    private final RawHtml tags = new RawHtml();
    private final List<TextRange> ranges = new ArrayList<>();
    private String open = "";
    private int openedAt;

    private CodeRanges(SourcePlaces places) {
        this.places = places;
    }

    /** Return the ranges in order, none touching another. */
    static List<TextRange> of(Node document, SourcePlaces places) {
        CodeRanges visitor = new CodeRanges(places);
        document.accept(visitor);
        return visitor.merged();
    }

    @Override
    public void visit(Code node) {
        add(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        add(node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        add(node);
    }

    @Override
    public void visit(HtmlBlock node) {
        raw(node, node.getLiteral());
        closeAt(node);
    }

    @Override
    public void visit(HtmlInline node) {
        raw(node, node.getLiteral());
    }

    /** An element that is not closed ends with the block it is in. */
    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            closeAt(parent);
        }
    }

    private void raw(Node node, String literal) {
        IntUnaryOperator offsets = places.offsets(node, literal);
        for (RawHtml.Tag tag : tags.next(literal)) {
            int start = offsets.applyAsInt(tag.start());
            if (open.isEmpty() && !tag.closing() && ELEMENTS.contains(tag.name())) {
                open = tag.name();
                openedAt = start;
            } else if (tag.closing() && tag.name().equals(open)) {
                open = "";
                ranges.add(new TextRange(openedAt, start + tag.end() - tag.start()));
            }
        }
    }

    private void closeAt(Node block) {
        if (!open.isEmpty()) {
            open = "";
            places.range(block).ifPresent(r -> ranges.add(new TextRange(openedAt, Math.max(openedAt, r.end()))));
        }
    }

    private void add(Node node) {
        places.range(node).ifPresent(ranges::add);
    }

    private List<TextRange> merged() {
        ranges.sort(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end));
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : ranges) {
            int last = merged.size() - 1;
            if (last >= 0 && range.start() <= merged.get(last).end()) {
                int end = Math.max(range.end(), merged.get(last).end());
                merged.set(last, new TextRange(merged.get(last).start(), end));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }
}
