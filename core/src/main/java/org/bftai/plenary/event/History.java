package org.bftai.plenary.event;

import java.util.List;

/**
 * Everything that a date ever was.
 *
 * @param steps oldest first; never empty; the last one is in force
 */
public record History(List<Step> steps) {
    public History {
        steps = List.copyOf(steps);
    }

    /** Return the step that counts. */
    public Step inForce() {
        return steps.get(steps.size() - 1);
    }

    /** Return the steps that another one took the place of, oldest first. */
    public List<Step> superseded() {
        return steps.subList(0, steps.size() - 1);
    }

    /** Return how often the date was changed. */
    public int changes() {
        return steps.size() - 1;
    }
}
