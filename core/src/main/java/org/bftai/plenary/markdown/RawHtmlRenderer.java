package org.bftai.plenary.markdown;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.bftai.plenary.source.PlaceMark;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes raw HTML as it stands, with the place of each start tag. */
final class RawHtmlRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final SourcePlaces places;
    private final RawHtml tags = new RawHtml();

    RawHtmlRenderer(HtmlNodeRendererContext context, SourcePlaces places) {
        this.html = context.getWriter();
        this.places = places;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            html.line();
            marked(block, block.getLiteral());
            html.line();
        } else if (node instanceof HtmlInline inline) {
            marked(inline, inline.getLiteral());
        }
    }

    private void marked(Node node, String literal) {
        IntUnaryOperator offsets = places.offsets(node, literal);
        int done = 0;
        for (RawHtml.Tag tag : tags.next(literal)) {
            if (!tag.closing()) {
                int start = offsets.applyAsInt(tag.start());
                PlaceMark mark = places.mark(start, start + tag.end() - tag.start());
                html.raw(literal.substring(done, tag.nameEnd()));
                html.raw(" " + PlaceMark.ATTRIBUTE + "=\"" + mark.value() + "\"");
                done = tag.nameEnd();
            }
        }
        html.raw(literal.substring(done));
    }
}
