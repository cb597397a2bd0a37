package org.bftai.plenary;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.edit.founding.Interview;

/**
 * Where a new site is wanted, and what is known of it.
 *
 * @param folder of the project; what is there stays as it is
 * @param site the folder of the pages; empty takes the one where pages are, else {@code src/site}
 * @param themes the class path on which themes are found
 * @param now the moment from which days are counted
 * @param version of the Plenary that is to build the site
 * @param source the repository on GitHub with Plenary's own sources, as {@code owner/name}
 * @param answers to questions that are then not put, by key: {@code acronym}, {@code name}, {@code day}, {@code place},
 *     {@code email}, {@code submission}, {@code theme}
 * @param interview who is asked the others
 * @param dryRun whether nothing is written
 */
public record InitRequest(
        Path folder,
        Optional<Path> site,
        ClassLoader themes,
        Instant now,
        String version,
        String source,
        Map<String, String> answers,
        Interview interview,
        boolean dryRun) {
    public InitRequest {
        answers = Map.copyOf(answers);
    }
}
