package org.bftai.plenary.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.event.Attendance;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Kind;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.State;
import org.bftai.plenary.event.Status;
import org.bftai.plenary.event.WellKnown;
import org.bftai.plenary.model.Site;

/**
 * An edition as search engines read it: a {@code ConferenceEvent} of schema.org 30, as JSON-LD 1.1.
 *
 * <p>Nothing is made up: a property that the facts do not give is left out, a place that nobody knows yet most of all.
 */
public final class StructuredData {
    private static final String SCHEMA = "https://schema.org";

    private final EditionFacts edition;
    private final Event event;
    private final Schedule schedule;

    private StructuredData(EditionFacts edition) {
        this.edition = edition;
        this.event = edition.event();
        this.schedule = Schedule.of(event);
    }

    /**
     * Return the JSON of a site's home page; empty for a site without facts.
     *
     * @param image the absolute address of the page's picture
     * @param now the moment by which papers can still be handed in or not
     */
    public static Optional<String> ofHome(Site site, Optional<String> image, Instant now) {
        return EditionFacts.of(site).map(edition -> of(edition, site.config().description(), image, now));
    }

    /**
     * Return the JSON for a {@code script} element of type {@code application/ld+json} on the home page; no text in it can
     * end that element.
     *
     * @param description one sentence, where the facts have none
     * @param image the absolute address of a picture
     * @param now the moment by which papers can still be handed in or not
     */
    static String of(EditionFacts edition, Optional<String> description, Optional<String> image, Instant now) {
        return new StructuredData(edition).text(description, image, now);
    }

    private String text(Optional<String> description, Optional<String> image, Instant now) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", SCHEMA);
        all.putAll(conference(description, image)
                .putAll("hasParticipationOffer", offers(now))
                .properties());
        return JsonText.of(all);
    }

    private Node conference(Optional<String> description, Optional<String> image) {
        String name = event.name().orElse(edition.title());
        return new Node("ConferenceEvent")
                .put("@id", edition.home().map(home -> home + "#event"))
                .put("url", edition.home())
                .put("name", Optional.of(name))
                .put("alternateName", Optional.of(edition.title()).filter(t -> !t.equals(name)))
                .put("description", event.description().or(() -> description))
                .put("inLanguage", Optional.of(edition.language()))
                .put("startDate", schedule.start())
                .put("endDate", schedule.end())
                .putAll("previousStartDate", schedule.before())
                .putAll(
                        "eventStatus",
                        schedule.status().stream().map(StructuredData::term).toList())
                .put("eventAttendanceMode", Optional.of(term(attendance().schema())))
                .putNode("location", location())
                .putNode(
                        "superEvent",
                        event.host()
                                .map(h -> new Node("Event")
                                        .put("name", Optional.of(h.name()))
                                        .put("url", h.url())))
                .putNode("organizer", event.email().map(this::organizer))
                .putAll(
                        "keywords",
                        event.topics().stream().map(Event.Topic::name).toList())
                .put("image", image);
    }

    private static String term(String name) {
        return SCHEMA + "/" + name;
    }

    private Attendance attendance() {
        return event.status() == Status.MOVED_ONLINE ? Attendance.ONLINE : event.attendance();
    }

    /** An event that is only online has no place on Earth; its place's address is where one takes part. */
    private Optional<Node> location() {
        if (attendance() == Attendance.ONLINE) {
            return edition.place()
                    .flatMap(Event.Place::url)
                    .map(url -> new Node("VirtualLocation").put("url", Optional.of(url)));
        }
        return edition.place().map(StructuredData::place);
    }

    private static Node place(Event.Place place) {
        Node node = new Node("Place").put("name", place.name()).put("url", place.url());
        return place.country().isPresent()
                ? node.putNode(
                        "address",
                        Optional.of(new Node("PostalAddress")
                                .put("streetAddress", place.address())
                                .put("addressCountry", place.country())))
                : node.put("address", place.address().or(place::name));
    }

    private Node organizer(String email) {
        return new Node("Organization")
                .put("name", event.acronym().or(() -> Optional.of(edition.title())))
                .put("url", edition.home())
                .put("email", Optional.of(email));
    }

    /** Papers can be handed in until the last minute, and never for an event that does not take place. */
    private List<Map<String, Object>> offers(Instant now) {
        Progress progress = new Progress(event.dates(), now);
        return event.dates().all().stream()
                .filter(d -> event.status() != Status.CANCELLED && d.kind() == Kind.DEADLINE)
                .filter(d -> WellKnown.role(d.id())
                        .filter(WellKnown.SUBMISSION::equals)
                        .isPresent())
                .filter(d -> d.value().isExact() && progress.of(d) != State.PASSED)
                .map(d -> offer(d).properties())
                .toList();
    }

    private Node offer(EventDate deadline) {
        return new Node("Offer")
                .put("name", Optional.of(edition.words().label(deadline)))
                .put("url", event.submission().map(Event.Submission::url))
                .put("availabilityStarts", event.dates().find(WellKnown.CALL).flatMap(Schedule::moment))
                .put("availabilityEnds", Schedule.moment(deadline));
    }
}
