package org.bftai.plenary.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that are as large as they can be.
 *
 * @param lines at least one
 * @param size of the em, in pixels
 */
public record FittedText(Face face, List<String> lines, double size) {
    /** What stands for words that found no room. */
    private static final String MORE = "…";

    public FittedText {
        lines = List.copyOf(lines);
    }

    /**
     * Set a text that {@link Face#spell} gave. What does not fit in the smallest size either is cut off between words.
     *
     * @param width of the lines, in pixels
     * @param most how many lines there may be
     * @param sizes to be tried, largest first
     */
    public static FittedText of(Face face, String text, double width, int most, List<Double> sizes) {
        for (double size : sizes) {
            List<String> lines = wrap(face, text, width, size);
            boolean fits = lines.stream().allMatch(line -> face.width(line, size) <= width);
            if (lines.size() <= most && fits) {
                return new FittedText(face, balance(face, text, width, size, lines), size);
            }
        }
        double smallest = sizes.get(sizes.size() - 1);
        List<String> lines = wrap(face, text, width, smallest);
        if (lines.size() <= most) {
            return new FittedText(face, lines, smallest);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.remove(most - 1);
        while (face.width(last + MORE, smallest) > width && last.indexOf(' ') > 0) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        kept.add(last + MORE);
        return new FittedText(face, kept, smallest);
    }

    /** Lines of one length look better than a full one and a rest: narrow them as far as their number stays. */
    private static List<String> balance(Face face, String text, double width, double size, List<String> lines) {
        List<String> best = lines;
        for (double narrow = width - size / 2; narrow > width / 3; narrow -= size / 2) {
            List<String> other = wrap(face, text, narrow, size);
            double limit = narrow;
            if (other.size() > lines.size() || other.stream().anyMatch(l -> face.width(l, size) > limit)) {
                return best;
            }
            best = other;
        }
        return best;
    }

    /** A word that is longer than a line has a line of its own. */
    private static List<String> wrap(Face face, String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
