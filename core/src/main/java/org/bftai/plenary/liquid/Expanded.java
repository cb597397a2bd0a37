package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.source.PlaceMark;

/**
 * A page's text with its expressions expanded.
 *
 * @param text what Markdown reads; includes stand in it as tokens of noncharacters
 * @param runs where it comes from, in the order of the text; empty if the text is as it was
 * @param includes what was included, by the number in the tokens
 */
public record Expanded(String text, List<Run> runs, List<Included> includes) {
    public Expanded {
        runs = List.copyOf(runs);
        includes = List.copyOf(includes);
    }

    /** A text that stays as it is. */
    static Expanded unchanged(String text) {
        return new Expanded(text, List.of(), List.of());
    }

    /**
     * Return where something was written.
     *
     * @param inExpanded a place in {@link #text}
     * @return its place in the text before: exact for text that was written so, the whole expression for what an
     *     expression printed, the nearest before it for the rest
     */
    public PlaceMark origin(PlaceMark inExpanded) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(runs.get(middle), inExpanded)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (runs.isEmpty()) {
            return inExpanded;
        }
        return low == 0 ? runs.get(0).source() : runs.get(low - 1).origin(inExpanded);
    }

    /**
     * Put the includes into the HTML that Markdown made of {@link #text}. An include alone in a paragraph takes its
     * place; HTML of blocks divides the paragraph it is called in. Within attributes and comments nothing can stand:
     * there it is dropped, which is told of attributes. An id that stands before is numbered, and with it what names it in the same include.
     *
     * @param ids those of the HTML
     */
    public Spliced insertInto(String html, Set<String> ids) {
        if (includes.isEmpty()) {
            return new Spliced(html, ids, List.of());
        }
        return new IncludeSplicer(html, includes, new IncludeIds(ids)).splice();
    }

    private static boolean isAfter(Run run, PlaceMark place) {
        return run.line() > place.line() || run.line() == place.line() && run.column() > place.column();
    }
}
