package org.bftai.plenary.prose;

import java.util.List;

/**
 * Which date a text speaks of where it writes one.
 *
 * @param id of the label; empty where there is none
 * @param dates those it may be; none where the label is of something that is not known
 */
record Binding(String id, List<KnownDate> dates, Strength strength) {
    static final Binding NONE = new Binding("", List.of(), Strength.NONE);

    /** How certain it is. */
    enum Strength {
        /** Nothing says what the date is of. */
        NONE,
        /** A heading above does. */
        ABOVE,
        /** A label in the same sentence does. */
        NEAR,
        /** The date follows its label, or shares a row with it. */
        FIRM
    }

    Binding {
        dates = List.copyOf(dates);
    }

    static Binding of(Label label, Strength strength) {
        return label.isCertain()
                ? new Binding(label.id(), label.dates(), strength)
                : new Binding(label.id(), List.of(), Strength.NONE);
    }

    /** Return whether it is of the event itself. */
    boolean isEvent() {
        return id.equals("event");
    }

    boolean isFirm() {
        return strength == Strength.FIRM;
    }

    /** Return whether the date is of something that is not known. */
    boolean isElsewhere() {
        return dates.isEmpty() && (strength == Strength.FIRM || strength == Strength.NEAR);
    }

    Binding as(Strength other) {
        return strength == Strength.NONE ? this : new Binding(id, dates, other);
    }
}
