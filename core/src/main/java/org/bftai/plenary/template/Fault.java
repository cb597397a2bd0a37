package org.bftai.plenary.template;

import java.util.Comparator;
import org.bftai.plenary.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** What is wrong at a place in a template, whichever page it was found with. */
record Fault(Location location, String sentence, @Nullable String hint) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::location).thenComparing(Fault::sentence);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
