package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_MISSING;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlReader;

/**
 * The facts of an edition with the file they are written in, both without an error.
 *
 * @param source the file
 * @param written its values with their places
 * @param event what they say
 */
public record EventFile(OpenSource source, Mapping written, Event event) {
    /** Open the facts of a site; empty where it has none or they have errors, which is reported. */
    public static Optional<EventFile> open(SourceTree tree, DiagnosticSink sink) {
        Optional<OpenSource> source = OpenSource.of(tree, EventReader.FILE, sink);
        boolean link = Files.isSymbolicLink(tree.root().resolve(EventReader.FILE));
        if (tree.find(EventReader.FILE).isEmpty() && !link) {
            sink.report(
                    EVENT_MISSING,
                    Location.of(EventReader.FILE),
                    "the site has no event.yml, which would hold its dates",
                    "write one beside index.md, with lines such as: dates: {submission: 2025-07-04}");
        }
        return source.flatMap(s -> read(s, sink));
    }

    private static Optional<EventFile> read(OpenSource source, DiagnosticSink sink) {
        DiagnosticLog found = new DiagnosticLog();
        SourceText text = source.text();
        Optional<Event> event = new EventReader(true, found).read(text);
        List<Diagnostic> errors = found.sorted().stream()
                .filter(d -> d.isError() && !d.code().adjustable())
                .toList();
        errors.forEach(sink::report);
        return errors.isEmpty()
                ? event.flatMap(e -> mapping(text).map(m -> new EventFile(source, m, e)))
                : Optional.empty();
    }

    private static Optional<Mapping> mapping(SourceText text) {
        return new YamlReader().readMapping(text.text(), text.path(), 0, found -> {});
    }

    /** Return the history of a date as it is written. */
    Optional<Scalar> history(String id) {
        return written.find("dates")
                .map(Entry::value)
                .flatMap(dates -> dates instanceof Mapping all ? all.find(id) : Optional.empty())
                .map(Entry::value)
                .flatMap(date -> date instanceof Mapping described
                        ? described.find("date").map(Entry::value)
                        : Optional.of(date))
                .flatMap(value -> value instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty());
    }
}
