package org.bftai.plenary.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader sees of a node: no markup, no raw tags, no footnote numbers; of a picture its words. */
class VisibleText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    static String of(Node node) {
        VisibleText visitor = new VisibleText();
        node.accept(visitor);
        return visitor.toString();
    }

    void add(String part) {
        text.append(part);
    }

    @Override
    public void visit(Text node) {
        add(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        add(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak node) {
        add(" ");
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    /**
     * The text of which GitHub Pages makes the id of a heading: quotes, dashes and dots as typography has them, without
     * pictures.
     */
    static final class ForId extends VisibleText {
        private static final Pattern SIGNS = Pattern.compile("---?|<< ?| ?>>");

        static String of(Node node) {
            ForId visitor = new ForId();
            node.accept(visitor);
            return visitor.raw();
        }

        /** Typographic signs have no part in an id; a guillemet takes the blank on its inner side with it. */
        @Override
        public void visit(Text node) {
            String literal = node.getLiteral();
            boolean signed = literal.contains("--") || literal.contains("<<") || literal.contains(">>");
            add(signed ? SIGNS.matcher(literal).replaceAll("") : literal);
        }

        @Override
        public void visit(Image node) {
            // Says nothing here.
        }
    }

    String raw() {
        return text.toString();
    }
}
