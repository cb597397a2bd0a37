package org.bftai.plenary.content;

import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.Location;

/**
 * A heading of the text that names a page whose front matter does not.
 *
 * @param text inline Markdown; shows something
 * @param location where it is written
 * @param anchor the id that the heading would have in the body, where it was taken out of it: the title takes it over
 */
public record TitleHeading(String text, Location location, Optional<String> anchor) {
    /** Ids that templates print: no heading of a text may have them. */
    public static final Set<String> IDS_OF_TEMPLATES = Set.of("all-dates", "dates-strip", "main");
}
