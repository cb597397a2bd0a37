package org.bftai.plenary.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.WellKnown;

/** What WikiCFP asks of a call in its form, in its order and in English: it takes no files. */
final class WikiCfpSheet {
    private static final String NONE = "N/A";

    private final EditionFacts edition;
    private final DateWords english;

    private WikiCfpSheet(EditionFacts edition, DateWords english) {
        this.edition = edition;
        this.english = english;
    }

    /** Return the sheet; {@code call} is the whole call for papers, which goes into the last field. */
    static String of(EditionFacts edition, DateWords english, String call) {
        return new WikiCfpSheet(edition, english).text(call);
    }

    private String text(String call) {
        Event event = edition.event();
        List<Letter.Row> rows = new ArrayList<>();
        rows.add(new Letter.Row("Event name", event.name().orElse(edition.title())));
        rows.add(new Letter.Row("Acronym", edition.title()));
        rows.add(new Letter.Row("Link", edition.home().orElse(NONE)));
        rows.add(new Letter.Row("When", date(WellKnown.EVENT)));
        rows.add(new Letter.Row(
                "Where",
                edition.place().map(Event.Place::line).filter(p -> !p.isEmpty()).orElse(NONE)));
        rows.add(new Letter.Row("Abstract Registration Due", date(WellKnown.ABSTRACT)));
        rows.add(new Letter.Row("Submission Deadline", date(WellKnown.SUBMISSION)));
        rows.add(new Letter.Row("Notification Due", date(WellKnown.NOTIFICATION)));
        rows.add(new Letter.Row("Final Version Due", date(WellKnown.CAMERA_READY)));
        rows.add(new Letter.Row("Categories", categories()));
        return new Letter()
                .fields(rows)
                .lines(List.of("Call for papers:"))
                .text(call.stripTrailing())
                .toString();
    }

    private String date(WellKnown known) {
        return edition.event().dates().all().stream()
                .filter(d -> WellKnown.role(d.id()).equals(Optional.of(known)))
                .findFirst()
                .map(d -> english.full(d.value()))
                .orElse(NONE);
    }

    private String categories() {
        String topics = edition.event().topics().stream().map(Event.Topic::name).collect(Collectors.joining("; "));
        return topics.isEmpty() ? NONE : topics;
    }
}
