package org.bftai.plenary.resolve;

import java.text.Normalizer;
import java.util.HexFormat;

/** A name as it can stand in an address: letters and digits of ASCII, hyphens, dots and underscores. */
final class Slug {
    private Slug() {}

    /** Return the name with accents taken off and everything else that is not plain as one hyphen; never empty. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "page-" + HexFormat.of().toHexDigits(name.hashCode()) : slug;
    }
}
