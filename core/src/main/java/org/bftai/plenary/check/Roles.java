package org.bftai.plenary.check;

import java.util.Optional;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.WellKnown;

/** Which part a date plays in a call, and for which track. */
final class Roles {
    private Roles() {}

    /** Return the part of a date; one whose author gives it another kind plays none. */
    static Optional<WellKnown> of(EventDate date) {
        return WellKnown.role(date.id()).filter(role -> role.kind() == date.kind());
    }

    /** Return the track of a date: {@code short} for {@code submission-short}; empty text where there is only one. */
    static String track(EventDate date) {
        return date.track()
                .orElseGet(() -> of(date).map(
                                role -> date.id().substring(role.id().length()).replaceFirst("^-", ""))
                        .orElse(""));
    }

    /** Name a date in a sentence, with its value. */
    static String named(EventDate date) {
        return "'" + date.id() + "' (" + date.value().written() + ")";
    }
}
