package org.bftai.plenary;

import java.util.Optional;

/**
 * Which dates to move, and how.
 *
 * @param build the site, its themes, the moment, and where announcements go
 * @param year of the edition; empty takes the current one
 * @param to new dates, such as {@code submission=2025-07-11 notification=2025-07-31}; empty only lists the dates
 * @param announced the day on which they are made known, as {@code 2025-06-30}; empty takes the moment's day in UTC
 * @param fix whether pages that write the old dates out get placeholders
 * @param dryRun whether nothing is written
 * @param goals how goals are called, such as {@code mvn plenary:}
 */
public record ExtendRequest(
        BuildRequest build,
        Optional<Integer> year,
        Optional<String> to,
        Optional<String> announced,
        boolean fix,
        boolean dryRun,
        String goals) {}
