package org.bftai.plenary.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the next block stands under: headings, and what lists are nested in or introduced by. */
final class ProseOutline {
    /** The level of a line that is bold as a whole: authors mean a heading by it. */
    static final int BOLD_LINE = 7;

    private final String[] headings = new String[BOLD_LINE + 1];
    private final Deque<String> lists = new ArrayDeque<>();
    private List<String> above = List.of();

    void heading(int level, String text) {
        headings[level] = text;
        for (int below = level + 1; below <= BOLD_LINE; below++) {
            headings[below] = null;
        }
        above = read();
    }

    /**
     * Begin a list.
     *
     * @param lead the item it is nested in, or what introduces it; may be empty
     */
    void enterList(String lead) {
        lists.push(lead);
        above = read();
    }

    void leaveList() {
        lists.poll();
        above = read();
    }

    /** Return it outermost first: one list for all blocks until it changes. */
    List<String> above() {
        return above;
    }

    private List<String> read() {
        List<String> found = new ArrayList<>();
        for (String heading : headings) {
            add(found, heading == null ? "" : heading);
        }
        lists.descendingIterator().forEachRemaining(lead -> add(found, lead));
        return List.copyOf(found);
    }

    private static void add(List<String> above, String text) {
        if (!text.isBlank()) {
            above.add(text);
        }
    }
}
