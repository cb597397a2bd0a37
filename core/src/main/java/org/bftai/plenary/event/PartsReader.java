package org.bftai.plenary.event;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads the facts that have parts: each is one text, or a map. */
final class PartsReader {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

    private final Fields event;
    private final DiagnosticSink sink;

    PartsReader(Fields event, DiagnosticSink sink) {
        this.event = event;
        this.sink = sink;
    }

    Optional<Event.Host> host() {
        return map("host", EventKeys.HOST)
                .map(host -> needed(host, "name").map(name -> new Event.Host(name, web(host, "url"))))
                .orElseGet(() -> plain("host").map(name -> new Event.Host(name, Optional.empty())));
    }

    Optional<Event.Place> place() {
        return map("place", EventKeys.PLACE)
                .map(place -> Optional.of(new Event.Place(
                        place.text("name"),
                        place.text("address"),
                        country(place),
                        web(place, "url"),
                        place.scalar("map").filter(map -> !UnsafeUrl.reportIn(map.text(), map.location(), sink)))))
                .orElseGet(() -> plain("place")
                        .map(name -> new Event.Place(
                                Optional.of(name),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    Optional<Event.Submission> submission() {
        Optional<Fields> map = map("submit", EventKeys.SUBMISSION);
        if (map.isPresent()) {
            return needed(map.get(), "url")
                    .flatMap(url -> web(map.get(), "url"))
                    .map(url -> new Event.Submission(url, map.get().text("system")));
        }
        return plain("submit")
                .flatMap(url -> web(event, "submit"))
                .map(url -> new Event.Submission(url, Optional.empty()));
    }

    boolean publishesAfter() {
        Optional<Fields> call = event.fields("call");
        call.ifPresent(c -> c.hold(EventKeys.CALL, EVENT_UNKNOWN, "call"));
        Optional<Scalar> publication = call.flatMap(c -> c.scalar("publication"));
        publication
                .filter(p -> !List.of("pre", "post").contains(p.text()))
                .ifPresent(p -> sink.report(
                        EVENT_VALUE,
                        p.location(),
                        "'publication' does not take '" + p.text() + "'",
                        "write post where papers are printed after the event, else pre"));
        return publication.filter(p -> p.text().equals("post")).isPresent();
    }

    List<Event.Topic> topics() {
        List<Event.Topic> topics = new ArrayList<>();
        for (YamlNode item : event.items("topics")) {
            topic(item).ifPresent(topics::add);
        }
        return topics;
    }

    List<Event.Link> links() {
        List<Event.Link> links = new ArrayList<>();
        for (YamlNode item : event.items("links")) {
            if (item instanceof Mapping mapping) {
                Fields link = new Fields(mapping, EVENT_VALUE, sink);
                link.hold(EventKeys.LINK, EVENT_UNKNOWN, "links");
                Optional<String> url = needed(link, "url").flatMap(u -> web(link, "url"));
                url.ifPresent(u -> links.add(new Event.Link(link.text("title").orElse(u), u)));
            } else {
                sink.report(EVENT_VALUE, item.location(), "a link is a map", "write: - {title: …, url: https://…}");
            }
        }
        return links;
    }

    /** A topic is a text, or {@code Name: description}, which YAML takes for a map of one entry. */
    private Optional<Event.Topic> topic(YamlNode item) {
        if (item instanceof Scalar scalar && !scalar.isNull()) {
            return Optional.of(new Event.Topic(scalar.text(), Optional.empty()));
        }
        if (item instanceof Mapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().get(0).value() instanceof Scalar text) {
            return Optional.of(new Event.Topic(
                    mapping.entries().get(0).key(), Optional.of(text.text()).filter(t -> !text.isNull())));
        }
        sink.report(
                EVENT_VALUE,
                item.location(),
                "a topic is a text, or one name with its description",
                "write: - Theory: convergence guarantees");
        return Optional.empty();
    }

    /** Two letters are a code of ISO 3166-1; Norway's is no word for false here. */
    private Optional<String> country(Fields place) {
        Optional<String> country = place.text("country");
        country.filter(c -> c.matches("[A-Z]{2}")
                        && !List.of(Locale.getISOCountries()).contains(c))
                .ifPresent(c -> sink.report(
                        EVENT_VALUE,
                        place.location("country"),
                        "no country has the code '" + c + "'",
                        "write the country's name, or its code in ISO 3166-1, such as NO for Norway"));
        return country;
    }

    private Optional<String> web(Fields fields, String key) {
        return fields.scalar(key).flatMap(url -> {
            if (WEB.matcher(url.text().strip()).matches()) {
                return Optional.of(url.text().strip());
            }
            sink.report(
                    EVENT_VALUE,
                    url.location(),
                    "'" + url.text() + "' is not a whole address",
                    "write it with its host, such as https://submit.example/bft-ai");
            return Optional.empty();
        });
    }

    private Optional<String> needed(Fields map, String key) {
        if (map.node(key).isEmpty()) {
            sink.report(EVENT_VALUE, map.location(), "a map without '" + key + "'", "write " + key + ": …");
        }
        return map.text(key);
    }

    private Optional<Fields> map(String key, Keys known) {
        Optional<Fields> map = event.node(key).filter(Mapping.class::isInstance).flatMap(n -> event.fields(key));
        map.ifPresent(m -> m.hold(known, EVENT_UNKNOWN, key));
        return map;
    }

    private Optional<String> plain(String key) {
        return event.node(key).filter(n -> !(n instanceof Mapping)).flatMap(n -> event.text(key));
    }
}
