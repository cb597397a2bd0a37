package org.bftai.plenary.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.yaml.Key;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.Shape;

/** What {@code event.yml} may hold. */
public final class EventKeys {
    static final Keys HOST =
            Keys.of(Key.required("name", Shape.TEXT, "What it is called"), Key.of("url", Shape.WEB, "Its address"));

    static final Keys PLACE = Keys.of(
            Key.of("name", Shape.TEXT, "The venue and its town"),
            Key.of("address", Shape.TEXT, "Street and number"),
            Key.of("country", Shape.TEXT, "Its name, or two capital letters by ISO 3166-1"),
            Key.of("url", Shape.WEB, "The venue's address"),
            Key.of("map", Shape.TEXT, "An address or a picture that shows the way"));

    static final Keys SUBMISSION = Keys.of(
            Key.required("url", Shape.WEB, "Where papers are handed in"),
            Key.of("system", Shape.TEXT, "What the system there is called"));

    static final Keys CALL = Keys.of(Key.of(
            "publication",
            Shape.oneOf("pre", "post"),
            "post where papers are printed after the event, so that they may be due after it"));

    static final Keys LINK = Keys.of(
            Key.of("title", Shape.TEXT, "What it is called; without it the address"),
            Key.required("url", Shape.WEB, "Where it leads"));

    /** A topic with its description is a map of one entry. */
    static final Keys TOPIC = Keys.of().andOthers("", Shape.TEXT);

    static final Keys DATE = Keys.of(
            Key.required("date", Shape.TEXT, "The date, with what it was before"),
            Key.of("label", Shape.TEXT, "What it is"),
            Key.of("kind", kinds(), "What it means for those who wait for it"),
            Key.of("url", Shape.TEXT, "Where more is said of it"),
            Key.of("track", Shape.TEXT, "The track it belongs to, where there are several"));

    /** A date of the author's own has no label and kind but those that it says. */
    static final Keys OWN_DATE = DATE.requiring("label", "kind");

    /** The whole file. */
    public static final Keys ALL = Keys.of(
            Key.of("acronym", Shape.TEXT, "The short name, without the year"),
            Key.of("name", Shape.TEXT, "The whole name"),
            Key.of(
                    "host",
                    Shape.either(Shape.TEXT, new Shape.Map("host", () -> HOST)),
                    "The event that yours is part of"),
            Key.of("place", Shape.either(Shape.TEXT, new Shape.Map("place", () -> PLACE)), "Where it is held"),
            Key.of("email", new Shape.Text("@"), "Where organisers are reached; it is shown"),
            Key.of(
                    "submit",
                    Shape.either(Shape.WEB, new Shape.Map("submission", () -> SUBMISSION)),
                    "Where papers are handed in"),
            Key.of(
                    "topics",
                    new Shape.Items(Shape.either(Shape.TEXT, new Shape.Map("topic", () -> TOPIC))),
                    "What papers can be about, each a text or Name: description"),
            Key.of("timezone", Shape.TEXT, "The zone whose clocks count at the venue, such as Europe/Lisbon"),
            Key.of("language", Shape.LANGUAGE, "The language of the event; without it the site's"),
            Key.of("status", words(Status.values()), "Whether it takes place"),
            Key.of("attendance", words(Attendance.values()), "How one takes part"),
            Key.of("description", Shape.TEXT, "One sentence"),
            Key.of("call", new Shape.Map("call", () -> CALL), "What is particular about the call for papers"),
            Key.of("links", new Shape.Items(new Shape.Map("link", () -> LINK)), "More of it elsewhere"),
            Key.of("dates", new Shape.Map("dates", EventKeys::dates), "Every date, with what it was before"),
            Key.of("year", Shape.Plain.INTEGER, "Follows from dates.event, and may not contradict it"),
            Key.of("ordinal", Shape.Plain.INTEGER, "Follows from the name, and may not contradict it"),
            Key.of("title", Shape.TEXT, "Follows from site.yml, and may not contradict it"),
            Key.of("url", Shape.TEXT, "Follows from site.yml, and may not contradict it"));

    private EventKeys() {}

    private static Keys dates() {
        Shape described = Shape.either(Shape.TEXT, new Shape.Map("date", () -> DATE));
        String example = "A date such as 2025-07-11, TBA, or 2025-07-04 -> 2025-07-11 (announced 2025-06-30)";
        Stream<Key> known = Arrays.stream(WellKnown.values()).map(date -> Key.of(date.id(), described, example));
        Key otherwise = Key.of(
                DatesReader.DEFAULT, Shape.TEXT, "The time and zone of dates that say none; without it 23:59 AoE");
        return new Keys(Stream.concat(known, Stream.of(otherwise)).toList(), Optional.empty())
                .andOthers("^" + DatesReader.ID + "$", new Shape.Map("own-date", () -> OWN_DATE));
    }

    private static Shape kinds() {
        return new Shape.Word(Kind.words());
    }

    private static Shape words(Choice[] choices) {
        return new Shape.Word(Arrays.stream(choices).map(Choice::word).toList());
    }
}
