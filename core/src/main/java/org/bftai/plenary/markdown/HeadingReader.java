package org.bftai.plenary.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Reads the headings of a text without rendering it. */
final class HeadingReader {
    private final Dialect dialect;
    private final MarkdownRenderer markdown;

    HeadingReader(Dialect dialect) {
        this.dialect = dialect;
        this.markdown =
                MarkdownRenderer.builder().extensions(dialect.extensions()).build();
    }

    List<SourceHeading> read(String text, Set<String> reserved) {
        HeadingSurvey survey = new HeadingSurvey(dialect.blocks().parse(text));
        SourcePlaces places = new SourcePlaces(text);
        Map<Heading, String> ids = survey.ids(reserved);
        return survey.headings().stream()
                .filter(heading -> heading.getFirstChild() != null)
                .map(heading -> {
                    Optional<String> id = Optional.ofNullable(ids.get(heading));
                    PlaceMark mark = mark(heading, places);
                    return new SourceHeading(inline(heading), id, mark);
                })
                .toList();
    }

    private static PlaceMark mark(Heading heading, SourcePlaces places) {
        int from = places.range(heading.getFirstChild()).map(TextRange::start).orElse(0);
        int end = places.range(heading.getLastChild()).map(TextRange::end).orElse(from);
        return places.mark(from, end);
    }

    /** Return the words as a paragraph of their own: a heading's marks, and links that are defined elsewhere, resolved. */
    private String inline(Heading heading) {
        Paragraph paragraph = new Paragraph();
        for (Node child = heading.getFirstChild(); child != null; child = heading.getFirstChild()) {
            paragraph.appendChild(child);
        }
        Document document = new Document();
        document.appendChild(paragraph);
        return markdown.render(document).strip();
    }
}
