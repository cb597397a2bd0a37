package org.bftai.plenary;

/**
 * Which edition to freeze, or to render anew although it is frozen.
 *
 * @param build the site, its themes, and the moment
 * @param year of the edition
 * @param version of Plenary and its themes
 * @param retheme whether a frozen edition may be rendered with another theme, or another version of it
 * @param dryRun whether nothing is written
 * @param goals how goals are called, such as {@code mvn plenary:}
 */
public record FreezeRequest(
        BuildRequest build, int year, String version, boolean retheme, boolean dryRun, String goals) {}
