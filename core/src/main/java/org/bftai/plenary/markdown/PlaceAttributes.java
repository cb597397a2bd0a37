package org.bftai.plenary.markdown;

import java.util.Map;
import org.bftai.plenary.source.PlaceMark;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Attributes of one page: ids of headings, places of what may be wrong, classes for what HTML has given up. */
final class PlaceAttributes implements AttributeProvider {
    private final SourcePlaces places;
    private final Map<Heading, String> ids;

    PlaceAttributes(SourcePlaces places, Map<Heading, String> ids) {
        this.places = places;
        this.ids = ids;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading heading && ids.containsKey(heading)) {
            attributes.put("id", ids.get(heading));
        }
        if (node instanceof TableCell) {
            String align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
        }
        if (node instanceof ListItem item && Tasks.isTask(item)) {
            attributes.put("class", "task");
        }
        if (node instanceof Image && attributes.getOrDefault("alt", "").isBlank()) {
            // In Markdown nobody can say that a picture is decoration: there is no text, not an empty one.
            attributes.remove("alt");
        }
        if (node instanceof Heading
                || node instanceof TableBlock
                || tagName.equals("a")
                || tagName.equals("img")
                || mayBeBlank(node)) {
            places.mark(node).ifPresent(mark -> attributes.put(PlaceMark.ATTRIBUTE, mark.value()));
        }
    }

    /** Items and rows are many, and only those that wait to be filled in are ever asked for their place. */
    private static boolean mayBeBlank(Node node) {
        if (node instanceof TableRow) {
            Node last = node.getLastChild();
            return last == null || VisibleText.of(last).isBlank();
        }
        String text = node instanceof ListItem ? VisibleText.of(node).strip() : "-";
        return text.isEmpty() || text.endsWith(":");
    }
}
