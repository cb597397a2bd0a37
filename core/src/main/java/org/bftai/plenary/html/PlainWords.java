package org.bftai.plenary.html;

import java.text.Normalizer;
import java.util.Locale;

/** Words to compare with a list of words. */
final class PlainWords {
    private PlainWords() {}

    /** Return the letters and digits of a text without accents, in lower case; everything between them as one blank. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
