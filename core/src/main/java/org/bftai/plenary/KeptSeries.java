package org.bftai.plenary;

import java.util.Optional;
import org.bftai.plenary.model.Series;

/**
 * A build of which nothing was written, with what it was made of.
 *
 * @param series empty where there is no site
 */
record KeptSeries(KeptBuild build, Optional<Series> series) {}
