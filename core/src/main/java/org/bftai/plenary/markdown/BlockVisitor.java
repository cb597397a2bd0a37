package org.bftai.plenary.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;

/** Walks through the blocks of a document and leaves out what they say, which is most of it. */
abstract class BlockVisitor extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
        // Holds no blocks.
    }

    @Override
    public void visit(Paragraph paragraph) {
        // Holds no blocks.
    }

    @Override
    public void visit(CustomNode node) {
        // Rows and cells of tables hold no blocks.
    }
}
