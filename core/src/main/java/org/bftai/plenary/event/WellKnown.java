package org.bftai.plenary.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates that every call for papers has: their ids bring label and kind. */
public enum WellKnown {
    CALL(Kind.OPENS),
    ABSTRACT(Kind.DEADLINE),
    SUBMISSION(Kind.DEADLINE),
    REBUTTAL(Kind.INTERVAL),
    NOTIFICATION(Kind.NOTICE),
    CAMERA_READY(Kind.DEADLINE),
    EARLY_REGISTRATION(Kind.DEADLINE),
    REGISTRATION(Kind.DEADLINE),
    EVENT(Kind.EVENT);

    private final Kind kind;

    WellKnown(Kind kind) {
        this.kind = kind;
    }

    /** Return the id in {@code event.yml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Kind kind() {
        return kind;
    }

    /** Return the key of its label among the words of the interface, such as {@code dateCameraReady}. */
    public String word() {
        StringBuilder word = new StringBuilder("date");
        for (String part : id().split("-")) {
            word.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return word.toString();
    }

    /** Find the one with that id. */
    public static Optional<WellKnown> of(String id) {
        return Arrays.stream(values()).filter(w -> w.id().equals(id)).findFirst();
    }

    /** Find the one whose part an id plays: {@code submission-short} is a submission, of another track. */
    public static Optional<WellKnown> role(String id) {
        return of(id).or(() ->
                Arrays.stream(values()).filter(w -> id.startsWith(w.id() + "-")).findFirst());
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(WellKnown::id).toList();
    }
}
