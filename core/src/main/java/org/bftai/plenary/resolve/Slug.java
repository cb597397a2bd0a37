package org.bftai.plenary.resolve;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bftai.plenary.source.Ascii;

/** A name as it can stand in an address: letters and digits of ASCII, hyphens, dots and underscores. */
final class Slug {
    private Slug() {}

    /** Letters of the Latin alphabet that Unicode does not take apart, each before what it is written as without them. */
    private static final String[] LETTERS = {
        "ß", "ss", "ẞ", "SS", "æ", "ae", "Æ", "AE", "œ", "oe", "Œ", "OE", "ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "đ",
        "d", "Đ", "D", "ð", "d", "Ð", "D", "þ", "th", "Þ", "Th", "ħ", "h", "Ħ", "H", "ı", "i"
    };

    /** What stays as it is, as nearly every name does. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?");

    /** Return the name with accents taken off and everything else that is not plain as one hyphen; never empty. */
    static String of(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        if (!Ascii.isAll(plain)) {
            for (int i = 0; i < LETTERS.length; i += 2) {
                plain = plain.replace(LETTERS[i], LETTERS[i + 1]);
            }
        }
        String slug = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "page-" + HexFormat.of().toHexDigits(name.hashCode()) : slug;
    }
}
