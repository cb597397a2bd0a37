package org.bftai.plenary.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.bftai.plenary.event.DayEnd;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Kind;
import org.bftai.plenary.event.Revision;
import org.bftai.plenary.event.Zone;
import org.bftai.plenary.export.Letter.Row;

/** The facts of an edition as letters say them. */
record LetterFacts(EditionFacts edition) {
    /** Return the whole name with the short one: {@code 1st Workshop on … (BFT-AI 2025)}. */
    String name() {
        Optional<String> name = edition.event().name().filter(n -> !n.contains(edition.title()));
        return name.map(n -> n + " (" + edition.title() + ")").orElseGet(edition::title);
    }

    /** Return where and when: {@code Co-located with SRDS 2025 -- Porto, Portugal -- September 29, 2025}. */
    List<String> occasion() {
        StringJoiner line = new StringJoiner(" -- ").setEmptyValue("");
        Event event = edition.event();
        event.host().ifPresent(host -> line.add(edition.say("coLocatedWith", "host", host.name())));
        edition.place().map(Event.Place::line).ifPresent(line::add);
        event.dates().event().ifPresent(days -> line.add(edition.words().full(days)));
        return line.length() == 0 ? List.of() : List.of(line.toString());
    }

    /** Return the time that all deadlines share, as a remark; empty where each says its own. */
    Optional<String> sharedClock() {
        DayEnd usual = edition.event().dates().dayEnd();
        List<DayEnd> clocks = edition.event().dates().all().stream()
                .filter(d -> d.kind() == Kind.DEADLINE)
                .flatMap(d -> d.clock(d.value()).stream())
                .distinct()
                .toList();
        String time = usual + (usual.zone().equals(Zone.AOE) ? ", UTC-12" : "");
        return clocks.equals(List.of(usual)) ? Optional.of(edition.say("deadlinesAt", "time", time)) : Optional.empty();
    }

    /** Return all dates as lines of a letter, below the time that deadlines share. */
    List<String> table() {
        List<String> clock = sharedClock().map(c -> List.of("(" + c + ")")).orElse(List.of());
        return new Letter().lines(clock).rows(dates()).toString().lines().toList();
    }

    /** Return all dates with what they were. */
    List<Row> dates() {
        boolean shared = sharedClock().isPresent();
        return edition.event().dates().all().stream()
                .map(d -> new Row(edition.words().label(d), value(d, shared)))
                .toList();
    }

    private String value(EventDate date, boolean shared) {
        Revision revision = Revision.inForce(date);
        ChangeWords changes = new ChangeWords(edition);
        boolean usual = shared && date.kind() == Kind.DEADLINE;
        String value = usual ? edition.words().full(date.value()) : changes.complete(date, date.value());
        return changes.kind(revision)
                .flatMap(kind -> changes.was(revision).map(was -> value + " (" + kind + "; " + was + ")"))
                .orElse(value);
    }

    /** Return where papers go and whom to ask. */
    List<Row> addresses() {
        List<Row> rows = new ArrayList<>();
        Event event = edition.event();
        edition.place()
                .flatMap(
                        place -> place.url().map(url -> place.line().isEmpty() ? url : place.line() + " <" + url + ">"))
                .ifPresent(place -> rows.add(new Row(edition.words().word("place"), place)));
        event.submission()
                .map(s ->
                        s.url() + s.system().map(system -> " (" + system + ")").orElse(""))
                .ifPresent(url -> rows.add(new Row(edition.words().word("submission"), url)));
        event.email().ifPresent(email -> rows.add(new Row(edition.words().word("contact"), email)));
        edition.home().ifPresent(home -> rows.add(new Row(edition.words().word("webSite"), home)));
        return rows;
    }
}
