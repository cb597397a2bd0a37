package org.bftai.plenary.edit.succession;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.succession.YamlBlocks.Block;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.source.SourceText;

/**
 * The facts of the new edition.
 *
 * @param text of its {@code event.yml}
 * @param event what it says
 * @param hidden facts that have to be found anew, each as its first line was
 */
record EventSuccession(String text, Event event, List<String> hidden) {
    /** Facts of one year only. */
    private static final Set<String> OF_A_YEAR = Set.of("host", "place", "submit", "status", "url");

    /** Facts that stay unless the year is in them. */
    private static final Set<String> MAYBE = Set.of("email", "description", "links", "title");

    private static final Pattern ORIGIN = Pattern.compile("(?m)[ \\t]+# [^\\s#]+\\.(?:md|markdown):\\d+[ \\t]*$");
    private static final Pattern DOUBTS = Pattern.compile("(?s)\\n*# Not sure enough to be taken over.*$");

    EventSuccession {
        hidden = List.copyOf(hidden);
    }

    /**
     * Carry facts over; comments and order stay.
     *
     * @param text of the last edition's {@code event.yml}
     * @param old what it says
     * @param year of the new edition
     * @return empty where they are written in a way that cannot be carried over, which is reported
     */
    static Optional<EventSuccession> of(String text, OldNames old, int year, DiagnosticSink sink) {
        String own = DOUBTS.matcher(ORIGIN.matcher(text).replaceAll("")).replaceFirst("\n");
        Optional<YamlBlocks> blocks = YamlBlocks.of(own);
        if (blocks.isEmpty()) {
            refuse(
                    sink,
                    Location.of(EventReader.FILE),
                    "the facts cannot be carried over in the way they are written",
                    "let each key begin a line of its own");
            return Optional.empty();
        }
        List<String> hidden = new ArrayList<>();
        List<Block> carried = new ArrayList<>();
        for (Block block : blocks.get().blocks()) {
            boolean past = OF_A_YEAR.contains(block.key()) || MAYBE.contains(block.key()) && old.areIn(block.lines());
            if (past) {
                hidden.add(block.lines().strip().replaceFirst("(?s)\\n.*$", " …"));
            }
            carried.add(past ? block.hidden() : block);
        }
        String kept = new YamlBlocks(blocks.get().head(), carried).text();
        String after = new EventValues(kept, old, year).carried();
        return read(after, sink).map(event -> new EventSuccession(after, event, hidden));
    }

    private static Optional<Event> read(String text, DiagnosticSink sink) {
        DiagnosticLog found = new DiagnosticLog();
        Optional<Event> event = new EventReader(true, found).read(new SourceText(EventReader.FILE, text));
        boolean broken =
                found.sorted().stream().anyMatch(d -> d.isError() && !d.code().adjustable());
        boolean dated = event.filter(
                        e -> e.dates().all().stream().allMatch(d -> d.value() instanceof DateValue.Unknown))
                .isPresent();
        if (broken || !dated) {
            Location at = event.flatMap(e -> e.dates().all().stream()
                            .filter(d -> !(d.value() instanceof DateValue.Unknown))
                            .findFirst())
                    .map(d -> d.location())
                    .orElse(Location.of(EventReader.FILE));
            refuse(
                    sink,
                    at,
                    "the dates cannot be carried over in the way they are written",
                    "write each out as one text, such as submission: 2025-07-11");
            return Optional.empty();
        }
        return event;
    }

    private static void refuse(DiagnosticSink sink, Location at, String message, String hint) {
        sink.report(EVENT_VALUE, at, message, hint);
    }
}
