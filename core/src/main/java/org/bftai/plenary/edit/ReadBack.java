package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.source.FileText;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlNode.Sequence;
import org.bftai.plenary.yaml.YamlReader;

/** Reads a changed {@code event.yml} before it is written: it has to say what it said, and the new dates. */
final class ReadBack {
    private final EventFile file;
    private final List<ChangedHistory> changes;
    private final DiagnosticSink sink;

    ReadBack(EventFile file, List<ChangedHistory> changes, DiagnosticSink sink) {
        this.file = file;
        this.changes = changes;
        this.sink = sink;
    }

    /** Return the facts of the changed file; empty where they are not those that were meant, which is reported. */
    Optional<Event> read(FileText changed) {
        SourceText text = new SourceText(file.source().path(), changed.normalised());
        DiagnosticLog found = new DiagnosticLog();
        Optional<Event> after = new EventReader(true, found).read(text);
        Optional<Mapping> written = new YamlReader().readMapping(text.text(), text.path(), 0, found);
        if (after.isEmpty() || written.isEmpty() || found.hasUnusableInput()) {
            refuse(changes.get(0).date(), "the line cannot take the new date in the way it is written");
            return Optional.empty();
        }
        Optional<EventDate> other = file.event().dates().all().stream()
                .filter(date -> !saysAsMeant(date, after.get()))
                .findFirst();
        if (other.isPresent()) {
            refuse(other.get(), "'" + other.get().id() + "' would not say what it should: it shares its value");
            return Optional.empty();
        }
        boolean same = withoutDates(file.written()).equals(withoutDates(written.get()));
        if (!same) {
            refuse(
                    changes.get(0).date(),
                    "something else in event.yml would change with the date: it shares its value");
        }
        return after.filter(a -> same);
    }

    private boolean saysAsMeant(EventDate date, Event after) {
        Optional<ChangedHistory> change =
                changes.stream().filter(c -> c.date().equals(date)).findFirst();
        List<ChangedHistory.Said> meant =
                change.map(ChangedHistory::expected).orElseGet(() -> ChangedHistory.said(date.history()));
        return after.dates()
                .find(date.id())
                .filter(d -> ChangedHistory.said(d.history()).equals(meant))
                .isPresent();
    }

    private void refuse(EventDate date, String message) {
        Location at = file.history(date.id()).map(Scalar::location).orElse(date.location());
        String lines = changes.stream()
                .map(c -> c.date().id() + ": … -> " + c.value().written())
                .collect(Collectors.joining(", "));
        sink.report(EVENT_VALUE, at, message, "write the value out as one text, or add the change yourself: " + lines);
    }

    /** Return all that is said but for the histories of dates, and no places. */
    private static Object withoutDates(Mapping event) {
        return event.entries().stream()
                .map(e -> Map.entry(e.key(), e.key().equals("dates") ? dates(e.value()) : said(e.value())))
                .toList();
    }

    private static Object dates(YamlNode dates) {
        return dates instanceof Mapping all
                ? all.entries().stream()
                        .map(e -> Map.entry(e.key(), e.key().equals("default") ? said(e.value()) : date(e.value())))
                        .toList()
                : said(dates);
    }

    private static Object date(YamlNode date) {
        return date instanceof Mapping described
                ? described.entries().stream()
                        .map(e -> Map.entry(e.key(), e.key().equals("date") ? "" : said(e.value())))
                        .toList()
                : "";
    }

    private static Object said(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.isNull() ? Optional.empty() : scalar.text();
        }
        return node instanceof Sequence list
                ? list.items().stream().map(ReadBack::said).toList()
                : ((Mapping) node)
                        .entries().stream()
                                .map(e -> Map.entry(e.key(), said(e.value())))
                                .toList();
    }
}
