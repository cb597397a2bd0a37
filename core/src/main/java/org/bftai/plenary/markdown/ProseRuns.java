package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.source.ProseText.Run;
import org.bftai.plenary.source.TextRange;

/** Collects where the characters of a text were written; the run that is going on is a value only when it ends. */
final class ProseRuns {
    private final List<Run> ended = new ArrayList<>();
    private int shownStart;
    private int shownEnd;
    private int writtenStart;
    private int writtenEnd;

    /**
     * Add a stretch: written unit by unit, or one character for another, such as an entity, where the lengths differ.
     *
     * @param from its place in the text, behind those that were added before
     * @param to where that ends
     * @param start where it is written
     * @param end where that ends
     */
    void add(int from, int to, int start, int end) {
        boolean exact = writtenEnd - writtenStart == shownEnd - shownStart && end - start == to - from;
        if (!(exact && isOpen() && shownEnd == from && writtenEnd == start)) {
            endRun();
            shownStart = from;
            writtenStart = start;
        }
        shownEnd = to;
        writtenEnd = end;
    }

    /** Take back the character that was added last, if it stands at the end of a text of that length. */
    void removeLast(int length) {
        if (!isOpen() && !ended.isEmpty()) {
            reopen(ended.remove(ended.size() - 1));
        }
        if (isOpen() && shownEnd == length) {
            shownEnd--;
            writtenEnd--;
        }
    }

    List<Run> all() {
        endRun();
        return List.copyOf(ended);
    }

    private boolean isOpen() {
        return shownEnd > shownStart;
    }

    private void reopen(Run last) {
        shownStart = last.shown().start();
        shownEnd = last.shown().end();
        writtenStart = last.written().start();
        writtenEnd = last.written().end();
    }

    private void endRun() {
        if (isOpen()) {
            ended.add(new Run(new TextRange(shownStart, shownEnd), new TextRange(writtenStart, writtenEnd)));
        }
        shownEnd = shownStart;
    }
}
