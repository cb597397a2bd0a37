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

    void heading(int level, String text) {
        headings[level] = text;
        for (int below = level + 1; below <= BOLD_LINE; below++) {
            headings[below] = null;
        }
    }

    /**
     * Begin a list.
     *
     * @param lead the item it is nested in, or what introduces it; may be empty
     */
    void enterList(String lead) {
        lists.push(lead);
    }

    void leaveList() {
        lists.poll();
    }

    List<String> above() {
        List<String> above = new ArrayList<>();
        for (String heading : headings) {
            add(above, heading == null ? "" : heading);
        }
        lists.descendingIterator().forEachRemaining(lead -> add(above, lead));
        return above;
    }

    private static void add(List<String> above, String text) {
        if (!text.isBlank()) {
            above.add(text);
        }
    }
}
