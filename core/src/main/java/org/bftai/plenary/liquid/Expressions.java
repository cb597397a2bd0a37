package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;

/**
 * Expands {@code {{ … }}} and {@code {% … %}} in texts; immutable, for several threads.
 *
 * <p>Every mistake is reported and nothing is lost: an expression with an unknown name is printed as it stands, and so is
 * the whole text where something does not open or close as it should, or a limit is exceeded. Limits of one text: 10,000
 * tags, 10,000 rounds of loops, 1,048,576 UTF-16 units of result, 50 blocks in each other, 1,000 units of a tag and
 * 10,000 with what is in quotes, 20 brackets in each other and, as a last resort, ten seconds.
 */
public final class Expressions {
    private final Vocabulary vocabulary;
    private final Map<String, Object> values;

    public Expressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.values = Values.of(vocabulary);
    }

    /** Return whether a text may have anything to expand; what is code in it is not known here. */
    public static boolean occurIn(String text) {
        for (int i = text.indexOf('{'); i >= 0 && i + 1 < text.length(); i = text.indexOf('{', i + 1)) {
            if (text.charAt(i + 1) == '{' || text.charAt(i + 1) == '%') {
                return true;
            }
        }
        return false;
    }

    /**
     * Expand the Markdown of a page.
     *
     * @param text with line ends as {@code \n}
     * @param code ranges of it that are left alone, byte for byte
     * @param includes renders what the page includes, in the order of the text, a call in a loop each time
     * @param places turns a place in the text into one of the file
     */
    public Expanded page(
            String text,
            List<TextRange> code,
            IncludeRenderer includes,
            Function<PlaceMark, Location> places,
            DiagnosticSink sink) {
        if (!occurIn(text)) {
            return Expanded.unchanged(text);
        }
        Expansion expansion = new Expansion(vocabulary, values, text);
        Expanded expanded = expansion.expand(code, includes);
        expansion.report(places, sink);
        return expanded;
    }

    /**
     * Expand a short text, such as a value of front matter. It has no code and takes no includes.
     *
     * @param places turns a place in the text into one of the file
     * @return the expanded text
     */
    public String line(String text, Function<PlaceMark, Location> places, DiagnosticSink sink) {
        if (!occurIn(text)) {
            return text;
        }
        Expansion expansion = new Expansion(vocabulary, values, text);
        Expanded expanded = expansion.expand(List.of(), null);
        expansion.report(places, sink);
        return expanded.text();
    }
}
