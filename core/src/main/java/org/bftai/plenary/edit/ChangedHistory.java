package org.bftai.plenary.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.History;
import org.bftai.plenary.event.Step;
import org.bftai.plenary.source.TextEdit;

/**
 * A date that gets a new value.
 *
 * @param date as it was
 * @param announced what its history says of the day; empty where nothing is said
 * @param edit of its line
 */
record ChangedHistory(EventDate date, DateValue value, Optional<LocalDate> announced, TextEdit edit) {
    /** A step without its place. */
    record Said(DateValue value, Optional<LocalDate> announced) {}

    /** Return what the history has to say then: a date that was to be announced is replaced by the new one. */
    List<Said> expected() {
        List<Said> steps = new ArrayList<>(said(date.history()));
        if (date.value() instanceof DateValue.Unknown) {
            steps.remove(steps.size() - 1);
        }
        steps.add(new Said(value, announced));
        return steps;
    }

    static List<Said> said(History history) {
        return history.steps().stream()
                .map((Step s) -> new Said(s.value(), s.announced()))
                .toList();
    }
}
