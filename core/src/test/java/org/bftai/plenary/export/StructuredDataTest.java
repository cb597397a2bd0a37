package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.event.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {
    private static final Instant OPEN = Instant.parse("2025-06-30T12:00:00Z");

    /** What schema.org 30 lets a type have, as far as we use it. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "ConferenceEvent",
            Set.of(
                    "@context",
                    "@id",
                    "url",
                    "name",
                    "alternateName",
                    "description",
                    "inLanguage",
                    "startDate",
                    "endDate",
                    "previousStartDate",
                    "eventStatus",
                    "eventAttendanceMode",
                    "location",
                    "superEvent",
                    "organizer",
                    "keywords",
                    "image",
                    "hasParticipationOffer"),
            "Event",
            Set.of("name", "url"),
            "Place",
            Set.of("name", "url", "address"),
            "PostalAddress",
            Set.of("streetAddress", "addressCountry"),
            "VirtualLocation",
            Set.of("url"),
            "Organization",
            Set.of("name", "url", "email"),
            "Offer",
            Set.of("name", "url", "availabilityStarts", "availabilityEnds"));

    private static final String WHOLE = Facts.STATE_B + """
            place: {name: Casa da Música, address: "Avenida da Boavista 604, Porto", country: PT, url: https://venue.example/}
            submit: {url: https://submit.example/bft-ai, system: EasyChair}
            topics:
              - "Tools, data sets"
              - Theory: Convergence
            description: How to trust learners that lie.
            """;

    private static String text(String facts, Instant now) {
        return StructuredData.of(Editions.of(facts), Optional.empty(), Optional.of(Editions.HOME + "a.jpg"), now);
    }

    private static Map<String, Object> data(String facts) throws IOException {
        return parse(text(facts, OPEN));
    }

    @Test
    void theFactsOfTheSeedGiveItsData() {
        Editions.assertGolden(
                "state-a.json",
                StructuredData.of(Editions.of(Facts.STATE_A), Optional.empty(), Optional.empty(), OPEN) + "\n");
        Editions.assertGolden("whole.json", text(WHOLE, OPEN) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status: cancelled\n",
                "status: moved-online\n",
                "attendance: online\n",
                "attendance: mixed\n"
            })
    void everyTypeHasOnlyItsProperties(String more) throws IOException {
        check(data(WHOLE + more));
    }

    private static void check(Map<String, Object> node) {
        String type = node.get("@type").toString();
        node.forEach((property, value) -> {
            assertTrue(property.equals("@type") || PROPERTIES.get(type).contains(property), type + "." + property);
            for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                if (each instanceof Map<?, ?> child) {
                    Map<String, Object> inner = new LinkedHashMap<>();
                    child.forEach((k, v) -> inner.put(k.toString(), v));
                    check(inner);
                }
            }
        });
    }

    @Test
    void noPlaceIsMadeUp() throws IOException {
        assertFalse(data(Facts.STATE_A).containsKey("location"));
        assertFalse(data(WHOLE + "status: moved-online\n").containsKey("location"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Porto, Portugal | {@type=Place, name=Porto, Portugal, address=Porto, Portugal}",
                "{name: Casa, address: Rua 1} | {@type=Place, name=Casa, address=Rua 1}",
                "{name: Casa, country: PT} | {@type=Place, name=Casa, address={@type=PostalAddress, addressCountry=PT}}",
            })
    void aPlaceSaysWhatIsKnown(String place, String location) throws IOException {
        assertEquals(
                location,
                data(Facts.STATE_A + "place: " + place + "\n").get("location").toString());
    }

    @Test
    void anOnlineEventIsWhereItsAddressSays() throws IOException {
        assertEquals(
                "{@type=VirtualLocation, url=https://meet.example/}",
                data(Facts.STATE_A + "attendance: online\nplace: {name: Our room, url: https://meet.example/}\n")
                        .get("location")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2025-09-29 | scheduled | EventScheduled | 2025-09-29 | none",
                "2025-09-29 -> 2025-10-06 | scheduled | EventRescheduled | 2025-10-06 | 2025-09-29",
                "2025-09-29/2025-09-30 -> 2025-09-29 | scheduled | EventScheduled | 2025-09-29 | none",
                "2025-09-29 -> 2025-10-06 -> 2025-10-07 | scheduled | EventRescheduled | 2025-10-07 | [2025-09-29, 2025-10-06]",
                "2025-09-29 -> 2025-10-06 | moved-online | [EventMovedOnline, EventRescheduled] | 2025-10-06 | 2025-09-29",
                "2025-09-29 -> TBA | scheduled | EventPostponed | 2025-09-29 | none",
                "2025-09-29 | postponed | EventPostponed | 2025-09-29 | none",
                "2025-09-29 | cancelled | EventCancelled | 2025-09-29 | none",
                "2025-09 | scheduled | EventScheduled | none | none",
            })
    void theStatusFollowsFromTheHistory(String event, String status, String said, String start, String before)
            throws IOException {
        Map<String, Object> data = data("status: " + status + "\ndates:\n  event: " + event + "\n");
        assertEquals(said, data.get("eventStatus").toString().replace("https://schema.org/", ""));
        assertEquals(start, data.get("startDate"));
        assertEquals(
                before,
                Optional.ofNullable(data.get("previousStartDate"))
                        .map(Object::toString)
                        .orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-12T11:59:00Z, '', true",
        "2025-07-12T11:59:01Z, '', false",
        "2025-06-30T12:00:00Z, status: cancelled, false",
        "2025-06-30T12:00:00Z, status: postponed, true",
    })
    void papersAreWantedUntilTheLastMinute(Instant now, String status, boolean wanted) throws IOException {
        assertEquals(wanted, parse(text(WHOLE + status + "\n", now)).containsKey("hasParticipationOffer"));
    }

    @Test
    void noTextCanEndTheScript() throws IOException {
        String name = "</script><!-- <script> \u2028 \\\" &";
        String facts =
                "name: \"" + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u2028", "\\L") + "\"\n"
                        + Facts.STATE_A.replaceAll("name:.*\n", "");
        assertFalse(text(facts, OPEN).contains("<"));
        assertEquals(name, data(facts).get("name"));
    }

    private static Map<String, Object> parse(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            parser.nextToken();
            Map<String, Object> object = object(parser);
            assertEquals(null, parser.nextToken());
            return object;
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return parser.getText();
        }
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
