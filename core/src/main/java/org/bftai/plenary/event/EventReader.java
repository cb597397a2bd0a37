package org.bftai.plenary.event;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.LetterCheck;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.source.TextReader;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlReader;

/** Reads {@code event.yml}. An unknown key is an error: a fact that nobody reads is worse than none. */
public final class EventReader {
    /** The name of the file of facts. */
    public static final String FILE = "event.yml";

    /** What to do where facts are asked for and there are none. */
    public static final String WAY_TO_FACTS =
            "write an event.yml beside index.md, with dates: {submission: 2025-07-11}";

    private final boolean mendEncoding;
    private final DiagnosticSink sink;

    /**
     * Make a reader.
     *
     * @param mendEncoding whether damaged letters are repaired, or only reported
     */
    public EventReader(boolean mendEncoding, DiagnosticSink sink) {
        this.mendEncoding = mendEncoding;
        this.sink = sink;
    }

    /** Return the facts of a site; empty where it has none, or where they cannot be read, which is reported. */
    public Optional<Event> read(SourceTree tree) {
        Optional<SourceFile> file = tree.find(FILE);
        return file.flatMap(f -> new TextReader().read(f, sink)).flatMap(this::read);
    }

    /** Return the facts of a text; empty where it cannot be read, which is reported. */
    public Optional<Event> read(SourceText text) {
        return new YamlReader()
                .readMapping(text.text(), text.path(), 0, sink)
                .map(mapping -> new LetterCheck(text, 0, mendEncoding, sink)
                        .reportYaml()
                        .map(mapping::mapText)
                        .orElse(mapping))
                .map(mapping -> read(new Fields(mapping, EVENT_VALUE, sink)));
    }

    private Event read(Fields event) {
        event.hold(EventKeys.ALL, EVENT_UNKNOWN, FILE);
        PartsReader parts = new PartsReader(event, sink);
        Optional<ZoneId> venue = venue(event);
        Event read = new Event(
                acronym(event),
                event.text("name"),
                parts.host(),
                parts.place(),
                email(event),
                parts.submission(),
                parts.topics(),
                venue,
                event.language("language"),
                choice(event, "status", Status.values()).orElse(Status.SCHEDULED),
                choice(event, "attendance", Attendance.values()).orElse(Attendance.OFFLINE),
                event.text("description"),
                parts.publishesAfter(),
                parts.links(),
                new DatesReader(venue, sink).read(event.fields("dates"), event.location()),
                new Event.Stated(
                        event.integer("year", 2026),
                        event.integer("ordinal", 3),
                        event.scalar("title"),
                        event.scalar("url")),
                event.location());
        new Contradictions(event, sink).report(read);
        return read;
    }

    private Optional<String> acronym(Fields event) {
        Optional<String> acronym = event.text("acronym");
        acronym.filter(a -> a.matches(".*\\b(19|20)\\d\\d"))
                .ifPresent(a -> sink.report(
                        EVENT_VALUE,
                        event.location("acronym"),
                        "the acronym '" + a + "' has the year in it, which follows from dates.event",
                        withoutYear(a)));
        return acronym;
    }

    private static String withoutYear(String acronym) {
        String rest = acronym.replaceFirst("[\\s'-]*\\b(19|20)\\d\\d$", "");
        return rest.isBlank() ? "write the event's short name, such as acronym: BFT-AI" : "write acronym: " + rest;
    }

    private Optional<String> email(Fields event) {
        Optional<String> email = event.text("email");
        email.filter(e -> !e.matches("[^@\\s]+@[^@\\s]+"))
                .ifPresent(e -> sink.report(
                        EVENT_VALUE,
                        event.location("email"),
                        "'" + e + "' is no e-mail address",
                        "write it like chairs@workshop.example"));
        return email;
    }

    private Optional<ZoneId> venue(Fields event) {
        Optional<Zone> zone = event.text("timezone").flatMap(Zone::parse);
        if (event.node("timezone").isPresent() && zone.isEmpty()) {
            String written = event.text("timezone").orElse("");
            sink.report(
                    EVENT_VALUE,
                    event.location("timezone"),
                    "'" + written + "' is no zone",
                    "write the venue's, such as Europe/Lisbon");
        }
        return zone.map(Zone::id);
    }

    private <E extends Enum<E> & Choice> Optional<E> choice(Fields event, String key, E[] values) {
        Optional<String> written = event.text(key);
        Optional<E> chosen = written.flatMap(
                w -> Arrays.stream(values).filter(v -> v.word().equals(w)).findFirst());
        if (written.isPresent() && chosen.isEmpty()) {
            List<String> words = Arrays.stream(values).map(Choice::word).toList();
            sink.report(
                    EVENT_VALUE,
                    event.location(key),
                    "'" + key + "' does not take '" + written.get() + "'",
                    Suggestions.hint(written.get(), words, "it takes: "));
        }
        return chosen;
    }
}
