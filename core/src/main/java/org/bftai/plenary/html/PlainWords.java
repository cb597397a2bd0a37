package org.bftai.plenary.html;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words to compare with a list of words. */
final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** Return the letters and digits of a text without accents, in lower case; everything between them as one blank. */
    static String of(String text) {
        String bare = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Most texts are, and have no accents to take off. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
