package org.bftai.plenary.event;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.liquid.Term;

/**
 * The names by which texts call the facts: {@code event.acronym}, {@code dates.submission}, {@code dates.submission.full}.
 *
 * @param words how dates are written
 */
public record FactNames(DateWords words) {
    /** Return the names at the top: {@code dates} and {@code event}, without values where there are no facts. */
    public SortedMap<String, Term> of(Optional<Event> event) {
        SortedMap<String, Term> names = new TreeMap<>();
        names.put(
                "dates",
                event.<Term>map(e -> new Term.Group(dates(e.dates())))
                        .orElse(new Term.Absent(EventReader.WAY_TO_FACTS)));
        names.put(
                "event",
                event.<Term>map(e -> new Term.Group(event(e))).orElse(new Term.Absent(EventReader.WAY_TO_FACTS)));
        return names;
    }

    private SortedMap<String, Term> dates(Dates dates) {
        SortedMap<String, Term> names = new TreeMap<>();
        dates.all().forEach(date -> names.put(date.id(), date(date)));
        return names;
    }

    private Term date(EventDate date) {
        DateValue value = date.value();
        boolean single = value instanceof DateValue.Day || value instanceof DateValue.Moment;
        SortedMap<String, Term> parts = new TreeMap<>();
        parts.put("full", new Term.Word(words.complete(date, value)));
        parts.put("short", new Term.Word(words.brief(value)));
        parts.put("label", new Term.Word(words.label(date)));
        parts.put("iso", word(value.first().map(Object::toString), "it is to be announced"));
        parts.put("time", word(date.clock(value).map(DayEnd::toString), "it is a whole day"));
        parts.put("weekday", word(value.first().filter(d -> single).map(words::weekday), "it is not a single day"));
        parts.put("old", word(old(date), "it was never changed: ask with {% if dates." + date.id() + ".old %}"));
        return new Term.Word(words.full(value), parts);
    }

    private Optional<String> old(EventDate date) {
        int changes = date.history().changes();
        return changes == 0
                ? Optional.empty()
                : Optional.of(words.full(date.history().steps().get(changes - 1).value()));
    }

    private SortedMap<String, Term> event(Event event) {
        SortedMap<String, Term> names = new TreeMap<>();
        names.put("acronym", fact(event.acronym(), "acronym"));
        names.put("name", fact(event.name(), "name"));
        names.put("title", fact(event.title(), "acronym"));
        names.put("year", word(event.year().map(Object::toString), "write dates: {event: 2025-09-29} into event.yml"));
        names.put("ordinal", fact(event.ordinal().map(Ordinals::of), "ordinal"));
        names.put("email", fact(event.email(), "email"));
        names.put("description", fact(event.description(), "description"));
        names.put(
                "when",
                word(event.dates().event().map(words::full), "write dates: {event: 2025-09-29} into event.yml"));
        names.put("host", event.host().map(FactNames::host).orElseGet(() -> absent("host")));
        names.put("place", event.place().map(FactNames::place).orElseGet(() -> absent("place")));
        names.put("submit", event.submission().map(FactNames::submission).orElseGet(() -> absent("submit")));
        names.put(
                "topics",
                event.topics().isEmpty()
                        ? absent("topics")
                        : new Term.Items(
                                event.topics().stream().map(FactNames::topic).toList()));
        names.put(
                "links",
                event.links().isEmpty()
                        ? absent("links")
                        : new Term.Items(
                                event.links().stream().map(FactNames::link).toList()));
        return names;
    }

    private static Term host(Event.Host host) {
        SortedMap<String, Term> parts = new TreeMap<>();
        parts.put("name", new Term.Word(host.name()));
        parts.put("url", fact(host.url(), "host: {name: …, url: …}"));
        return new Term.Word(host.name(), parts);
    }

    private static Term place(Event.Place place) {
        SortedMap<String, Term> parts = new TreeMap<>();
        parts.put("name", fact(place.name(), "place: {name: …}"));
        parts.put("address", fact(place.address(), "place: {address: …}"));
        parts.put("country", fact(place.country(), "place: {country: …}"));
        parts.put("url", fact(place.url(), "place: {url: …}"));
        return new Term.Word(place.line(), parts);
    }

    private static Term submission(Event.Submission submission) {
        SortedMap<String, Term> parts = new TreeMap<>();
        parts.put("url", new Term.Word(submission.url()));
        parts.put("system", fact(submission.system(), "submit: {url: …, system: …}"));
        return new Term.Word(submission.url(), parts);
    }

    private static Term topic(Event.Topic topic) {
        SortedMap<String, Term> parts = new TreeMap<>();
        parts.put("name", new Term.Word(topic.name()));
        parts.put("description", fact(topic.description(), "topics: - " + topic.name() + ": …"));
        return new Term.Word(topic.name(), parts);
    }

    private static Term link(Event.Link link) {
        SortedMap<String, Term> parts = new TreeMap<>();
        parts.put("title", new Term.Word(link.title()));
        parts.put("url", new Term.Word(link.url()));
        return new Term.Word(link.title(), parts);
    }

    private static Term fact(Optional<String> value, String key) {
        return value.<Term>map(Term.Word::new).orElseGet(() -> absent(key));
    }

    private static Term absent(String key) {
        return new Term.Absent("write " + (key.contains("…") ? key : key + ": …") + " into event.yml");
    }

    private static Term word(Optional<String> value, String hint) {
        return value.<Term>map(Term.Word::new).orElseGet(() -> new Term.Absent(hint));
    }
}
