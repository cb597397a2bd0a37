package org.bftai.plenary.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.ProseBlock.Kind;
import org.bftai.plenary.source.TextRange;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the prose of a document: what stands in it for readers, not for machines. */
final class ProseReader extends AbstractVisitor {
    private static final Pattern BLANK = Pattern.compile("\\s");

    private final SourcePlaces places;
    private final ProseWriter writer = new ProseWriter();
    private final ProseHtml html = new ProseHtml(writer);
    private final ProseLiterals literals;

    private ProseReader(String source) {
        this.places = new SourcePlaces(source);
        this.literals = new ProseLiterals(source, writer);
    }

    static List<ProseBlock> read(String source, Node document) {
        ProseReader reader = new ProseReader(source);
        document.accept(reader);
        return List.copyOf(reader.writer.blocks());
    }

    @Override
    public void visit(Heading heading) {
        writer.openHeading(heading.getLevel());
        inlines(heading);
        writer.close();
    }

    @Override
    public void visit(Paragraph paragraph) {
        writer.paragraph();
        inlines(paragraph);
        Node first = paragraph.getFirstChild();
        if (first instanceof StrongEmphasis
                && first.getNext() == null
                && !(paragraph.getParent() instanceof ListItem)) {
            writer.boldLine();
        }
        writer.endParagraph();
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    @Override
    public void visit(ListItem item) {
        writer.open(Kind.ITEM);
        visitChildren(item);
        writer.close();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            writer.enterTable();
            visitChildren(block);
            writer.enterTable();
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            writer.open(Kind.ROW);
            visitChildren(node);
            writer.close();
        } else if (node instanceof TableCell cell) {
            writer.cell(cell.isHeader());
            inlines(cell);
        } else if (node instanceof Strikethrough) {
            writer.struck().open(writer.length());
            visitChildren(node);
            writer.struck().close(writer.length());
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        html.read(block.getLiteral(), places.offsets(block, block.getLiteral()));
        html.show();
        writer.endParagraph();
    }

    @Override
    public void visit(HtmlInline tag) {
        html.read(tag.getLiteral(), places.offsets(tag, tag.getLiteral()));
    }

    @Override
    public void visit(Text text) {
        Optional<TextRange> range = places.range(text);
        if (range.isPresent() && !html.isHidden()) {
            literals.add(text.getLiteral(), range.get());
        }
    }

    @Override
    public void visit(Code code) {
        writer.gap();
    }

    @Override
    public void visit(Image image) {
        writer.gap();
    }

    @Override
    public void visit(Link link) {
        if (isAddress(VisibleText.of(link))) {
            writer.gap();
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(SoftLineBreak line) {
        writer.gap();
    }

    @Override
    public void visit(HardLineBreak line) {
        writer.line();
    }

    /** Return whether a link shows its address, or an address of mail. */
    private static boolean isAddress(String shown) {
        boolean signed = shown.contains("://") || shown.contains("www.") || shown.contains("@");
        return signed && !BLANK.matcher(shown).find();
    }

    private void list(Node list) {
        writer.enterList();
        visitChildren(list);
        writer.leaveList();
    }

    /** Read inline content; a raw tag in it that is not closed ends with it. */
    private void inlines(Node parent) {
        int struck = writer.struck().depth();
        int inserted = writer.inserted().depth();
        visitChildren(parent);
        writer.struck().closeTo(struck, writer.length());
        writer.inserted().closeTo(inserted, writer.length());
        html.show();
    }
}
