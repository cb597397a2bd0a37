package org.bftai.plenary.prose;

import java.util.List;
import java.util.function.BiPredicate;
import org.bftai.plenary.source.TextRange;

/**
 * What the blocks of a page stand in.
 *
 * @param languages of the page, BCP 47
 * @param title of the page; what it is about reaches to its blocks
 * @param dated whether the page is news of a certain day, which stays true
 * @param namesZone whether the page shows a time zone somewhere outside its blocks
 * @param shows whether a part of the source shows the date of that id as it is in force
 */
public record Setting(
        List<String> languages, String title, boolean dated, boolean namesZone, BiPredicate<String, TextRange> shows) {
    public Setting {
        languages = List.copyOf(languages);
    }

    /** Return the setting of another text at the same place. */
    public Setting of(boolean zone, BiPredicate<String, TextRange> shown) {
        return new Setting(languages, title, dated, zone, shown);
    }

    /** The setting of a text of which nothing is known but its language. */
    public static Setting of(String language) {
        return new Setting(List.of(language), "", false, false, (id, range) -> false);
    }
}
