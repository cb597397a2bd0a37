package org.bftai.plenary.diagnostic;

import java.util.Optional;

/** Gives the printer the line a problem is on, without its line end. */
@FunctionalInterface
public interface SourceLines {
    /** Return the line of that place, or empty where the file or line cannot be shown. */
    Optional<String> line(Location location);
}
