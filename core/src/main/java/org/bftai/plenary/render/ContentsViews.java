package org.bftai.plenary.render;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.html.Heading;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.view.ContentsEntryView;
import org.bftai.plenary.view.ContentsView;
import org.jspecify.annotations.Nullable;

/** Makes the list of a page's headings, nested by their levels. */
final class ContentsViews {
    private ContentsViews() {}

    /** Return the list, or null where the page wants none or has no headings with anchors. */
    static @Nullable ContentsView of(RenderedPage page, String label) {
        List<ContentsEntryView> entries = entries(page.headings());
        if (page.page().frontMatter().contents().isEmpty() || entries.isEmpty()) {
            return null;
        }
        FrontMatter.Contents asked = page.page().frontMatter().contents().get();
        return new ContentsView(asked.label().orElse(label), asked.sticky(), entries);
    }

    /** Return the headings with anchors, nested. */
    static List<ContentsEntryView> entries(List<Heading> headings) {
        return nested(headings.stream().filter(h -> !h.id().isEmpty()).toList());
    }

    /** Every heading up to the next of its own or a higher level has the lower ones between as children. */
    private static List<ContentsEntryView> nested(List<Heading> headings) {
        List<ContentsEntryView> entries = new ArrayList<>();
        int from = 0;
        while (from < headings.size()) {
            Heading heading = headings.get(from);
            int to = from + 1;
            while (to < headings.size() && headings.get(to).level() > heading.level()) {
                to++;
            }
            entries.add(new ContentsEntryView(
                    new Html(heading.html()), "#" + heading.id(), nested(headings.subList(from + 1, to))));
            from = to;
        }
        return List.copyOf(entries);
    }
}
