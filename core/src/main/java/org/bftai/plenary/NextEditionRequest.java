package org.bftai.plenary;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which edition to make.
 *
 * @param build the site, its themes and the moment
 * @param project the folder of the project that the site lies in
 * @param year of the new edition, four digits
 * @param from the year of the edition that it is made from; empty takes the one before it
 * @param dryRun whether nothing is written
 * @param goals how goals are called, such as {@code mvn plenary:}
 */
public record NextEditionRequest(
        BuildRequest build, Path project, Optional<String> year, Optional<String> from, boolean dryRun, String goals) {}
