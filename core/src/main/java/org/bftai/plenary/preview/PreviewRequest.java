package org.bftai.plenary.preview;

import java.time.Instant;
import java.util.function.Supplier;
import org.bftai.plenary.BuildRequest;

/**
 * What to preview and where.
 *
 * @param build what is built; its output folder is left out of the site, and nothing is written there
 * @param clock asked before every build for the moment by which dates are past or ahead
 * @param port of loopback on which pages are served, 0 for any; where it is taken, one of the next is
 */
public record PreviewRequest(BuildRequest build, Supplier<Instant> clock, int port) {}
