package org.bftai.plenary;

import java.util.Optional;

/**
 * Which edition to freeze, or to render anew although it is frozen.
 *
 * @param build the site, its themes, and the moment
 * @param year of the edition, four digits
 * @param version of Plenary and its themes
 * @param retheme whether a frozen edition may be rendered with another theme, or another version of it
 * @param dryRun whether nothing is written
 * @param goals how goals are called, such as {@code mvn plenary:}
 */
public record FreezeRequest(
        BuildRequest build, Optional<String> year, String version, boolean retheme, boolean dryRun, String goals) {}
