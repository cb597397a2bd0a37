package org.bftai.plenary.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * One edition of an event, as {@code event.yml} tells it.
 *
 * @param acronym without the year, such as {@code BFT-AI}
 * @param name the whole name
 * @param host the event it belongs to or is held with
 * @param place where it is held; empty where nobody knows yet, or nowhere
 * @param email of its organisers
 * @param submission where and from when papers are handed in
 * @param topics in order
 * @param venueZone whose clocks count at the venue
 * @param language BCP 47; empty takes the site's
 * @param publishesAfter whether papers are made ready for print after the event
 * @param links to more of it
 * @param dates every date with its history
 * @param stated what it says although it follows from something else
 * @param location of the file
 */
public record Event(
        Optional<String> acronym,
        Optional<String> name,
        Optional<Host> host,
        Optional<Place> place,
        Optional<String> email,
        Optional<Submission> submission,
        List<Topic> topics,
        Optional<ZoneId> venueZone,
        Optional<String> language,
        Status status,
        Attendance attendance,
        Optional<String> description,
        boolean publishesAfter,
        List<Link> links,
        Dates dates,
        Stated stated,
        Location location) {
    public Event {
        topics = List.copyOf(topics);
        links = List.copyOf(links);
    }

    /** Return these facts as those of an edition whose year is known, whether the day of its event is or not. */
    public Event of(int year) {
        return new Event(
                acronym,
                name,
                host,
                place,
                email,
                submission,
                topics,
                venueZone,
                language,
                status,
                attendance,
                description,
                publishesAfter,
                links,
                dates,
                new Stated(stated.year().or(() -> Optional.of(year)), stated.ordinal(), stated.title(), stated.url()),
                location);
    }

    /** Return the year of the edition: that in which its event begins. */
    public Optional<Integer> year() {
        return dates.event().flatMap(DateValue::first).map(LocalDate::getYear).or(stated::year);
    }

    /** Return what the edition is called for short: {@code BFT-AI 2025}; without an acronym its name. */
    public Optional<String> title() {
        return shortTitle().or(() -> name);
    }

    /** Return the acronym with the year; empty without one. */
    public Optional<String> shortTitle() {
        return acronym.map(a -> year().map(y -> a + " " + y).orElse(a));
    }

    /** Return which edition it is, as its name says: 1 of {@code 1st Workshop on …}. */
    public Optional<Integer> ordinal() {
        return name.flatMap(Ordinals::in).or(stated::ordinal);
    }

    /**
     * The event that another one belongs to.
     *
     * @param name such as {@code SRDS 2025}
     */
    public record Host(String name, Optional<String> url) {}

    /**
     * Where an event is held.
     *
     * @param name of the building or the town
     * @param address street and town, as one writes it on a letter
     * @param country as written; two capital letters are a code of ISO 3166-1
     * @param url of the venue
     * @param map an address or a picture of the site
     */
    public record Place(
            Optional<String> name,
            Optional<String> address,
            Optional<String> country,
            Optional<String> url,
            Optional<Scalar> map) {
        /** Return all of it on one line. */
        public String line() {
            return String.join(
                    ", ",
                    List.of(name, address, country).stream()
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    /**
     * Where papers are handed in.
     *
     * @param system what is used for it, such as {@code EasyChair}
     */
    public record Submission(String url, Optional<String> system) {}

    /** What papers can be about. */
    public record Topic(String name, Optional<String> description) {}

    /** An address with words. */
    public record Link(String title, String url) {}

    /**
     * What {@code event.yml} says although it follows from something else: it must say the same.
     *
     * @param title that of {@code site.yml}
     * @param url that of {@code site.yml}
     */
    public record Stated(
            Optional<Integer> year, Optional<Integer> ordinal, Optional<Scalar> title, Optional<Scalar> url) {}
}
