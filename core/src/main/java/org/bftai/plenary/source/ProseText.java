package org.bftai.plenary.source;

import java.util.List;

/**
 * Text as a reader sees it, with the way back to where it was written.
 *
 * @param shown the text: {@code \n} between lines that a break separates, {@code \t} between cells of a row, neither
 *     anywhere else
 * @param runs where it was written, in order; separators have no place
 */
public record ProseText(String shown, List<Run> runs) {
    public ProseText {
        runs = List.copyOf(runs);
    }

    /** Text that is shown as it is written. */
    public static ProseText literal(String text) {
        TextRange all = new TextRange(0, text.length());
        return new ProseText(text.replaceAll("[\\t\\n]", " "), List.of(new Run(all, all)));
    }

    /**
     * A part of the text that was written in one piece: either unit by unit, or one character for another, such as an
     * entity, where the lengths differ.
     */
    public record Run(TextRange shown, TextRange written) {
        private boolean isExact() {
            return shown.end() - shown.start() == written.end() - written.start();
        }

        private int start(int at) {
            return isExact() ? written.start() + at - shown.start() : written.start();
        }

        private int end(int at) {
            return isExact() ? written.start() + at - shown.start() + 1 : written.end();
        }
    }

    /** Return where a part of the text that is not empty was written, markup inside it included. */
    public TextRange written(TextRange part) {
        int start = -1;
        int end = -1;
        for (int i = first(part.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.shown().start() >= part.end()) {
                break;
            }
            if (start < 0) {
                start = run.start(Math.max(part.start(), run.shown().start()));
            }
            end = run.end(Math.min(part.end(), run.shown().end()) - 1);
        }
        return start < 0 ? new TextRange(0, 0) : new TextRange(start, Math.max(start, end));
    }

    /** Find the first run that ends behind a unit of the text. */
    private int first(int at) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).shown().end() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
