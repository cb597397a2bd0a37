package org.bftai.plenary.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What is Markdown: its parsers and the beginnings of its renderers.
 *
 * @param blocks reads a page
 * @param inlines reads a title or caption: paragraphs only, so that {@code 1. Topics} stays what it says
 * @param paragraphs reads an excerpt: paragraphs and lists
 * @param extensions what both renderers know beside CommonMark
 */
record Dialect(Parser blocks, Parser inlines, Parser paragraphs, List<Extension> extensions) {
    /** Tables of more cells than this are not a table but an attack on memory. */
    private static final int MOST_CELLS = 200_000;

    static Dialect bare() {
        return new Dialect(parser(List.of()).build(), inlines(List.of()), paragraphs(List.of()), List.of());
    }

    static Dialect plenary() {
        List<Extension> inline =
                List.of(StrikethroughExtension.builder().requireTwoTildes(true).build(), AutolinkExtension.create());
        List<Extension> all = List.of(
                inline.get(0),
                inline.get(1),
                TablesExtension.builder().maxCells(MOST_CELLS).build(),
                FootnotesExtension.create(),
                TaskListItemsExtension.create());
        Parser blocks = parser(all)
                .postProcessor(Tasks.mover())
                .postProcessor(Alert.finder())
                .postProcessor(Footnotes.collector())
                .build();
        return new Dialect(blocks, inlines(inline), paragraphs(inline), all);
    }

    /** Return a renderer to which a page adds what is its own, before the extensions so that it wins. */
    static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder().percentEncodeUrls(true);
    }

    private static Parser inlines(List<Extension> extensions) {
        return parser(extensions).enabledBlockTypes(Set.of()).build();
    }

    private static Parser paragraphs(List<Extension> extensions) {
        return parser(extensions).enabledBlockTypes(Set.of(ListBlock.class)).build();
    }

    private static Parser.Builder parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(100)
                .maxInlineNesting(100)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }
}
