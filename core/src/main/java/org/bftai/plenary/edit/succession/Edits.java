package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bftai.plenary.source.TextEdit;

/** Changes to one text. */
final class Edits {
    private Edits() {}

    /** Return the text with changes made; one that lies within another is left out. */
    static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt((TextEdit e) -> e.range().start())
                .thenComparing(e -> e.range().end(), Comparator.reverseOrder()));
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (TextEdit edit : sorted) {
            if (edit.range().start() >= from) {
                changed.append(text, from, edit.range().start()).append(edit.words());
                from = edit.range().end();
            }
        }
        return changed.append(text.substring(from)).toString();
    }
}
