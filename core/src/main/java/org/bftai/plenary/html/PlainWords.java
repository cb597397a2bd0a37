package org.bftai.plenary.html;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bftai.plenary.source.Ascii;

/** Words to compare with a list of words. */
final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** Return the letters and digits of a text without accents, in lower case; everything between them as one blank. */
    static String of(String text) {
        String bare = Ascii.isAll(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
