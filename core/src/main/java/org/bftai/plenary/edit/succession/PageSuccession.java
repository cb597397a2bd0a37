package org.bftai.plenary.edit.succession;

import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.bftai.plenary.source.EncodingRepair;

/**
 * A page of the new edition.
 *
 * @param text of its file
 * @param comments how many comments in it were left out
 */
record PageSuccession(String text, int comments) {
    private static final String FENCE = "---";

    /**
     * Carry a page over.
     *
     * @param text of its file; lines ended by {@code \n}
     * @param base where it stands
     */
    static PageSuccession of(String text, TextRules rules, Base base, int from) {
        int close = closingFence(text);
        int open = close < 0 ? 0 : lineEnd(text, 0);
        int end = close < 0 ? 0 : lineEnd(text, close);
        String yaml = YamlRules.apply(mended(text.substring(open, Math.max(open, close))), rules, base);
        String marked = yaml + "carriedOver: " + from + "\n";
        String front = YamlRules.read(marked).isPresent() ? marked : yaml;
        String fence = close < 0 ? FENCE + "\n\n" : text.substring(close, end);
        String body = text.substring(end);
        return new PageSuccession(
                FENCE + "\n" + front + fence + (fence.endsWith("\n") ? "" : "\n") + rules.body(body, base),
                rules.comments(body));
    }

    /** Return where the line that ends the front matter begins; -1 where there is none. */
    private static int closingFence(String text) {
        if (!text.substring(0, lineEnd(text, 0)).stripTrailing().equals(FENCE)) {
            return -1;
        }
        for (int at = lineEnd(text, 0); at < text.length(); at = lineEnd(text, at)) {
            String line = text.substring(at, lineEnd(text, at)).stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                return at;
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static String mended(String yaml) {
        return EncodingRepair.repair(yaml, EncodingRepair.find(yaml));
    }
}
