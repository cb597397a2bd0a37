package org.bftai.plenary.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;

/** Holds the dates of an edition to each other: what no reader of one line can see. */
public final class EventCheck {
    private final DiagnosticSink sink;

    public EventCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Report dates that cannot all be meant; what is to be announced, or known by its month, only where that is sure. */
    public void check(Event event) {
        check(event, Optional.empty());
    }

    /**
     * Report what {@link #check(Event)} does, and an event that begins in another year than that of its edition.
     *
     * @param edition the year that its edition is filed under
     */
    public void check(Event event, Optional<Integer> edition) {
        // A date in the wrong year is out of every order: that is said once.
        Set<EventDate> told = new LinkedHashSet<>(new DateRangeCheck(event, edition, sink).check());
        new DateOrderCheck(event, sink).check(told);
        event.dates().all().forEach(new DateHistoryCheck(sink)::check);
    }
}
