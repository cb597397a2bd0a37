package org.bftai.plenary.edit;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.source.FileText;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.yaml.ScalarEditor;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Appends new dates to the histories in {@code event.yml}. Whatever else is written there stays as it is. */
public final class DateExtender {
    private final EventFile file;
    private final AnnouncedDay announced;
    private final DiagnosticSink sink;
    private final ScalarEditor editor;

    public DateExtender(EventFile file, AnnouncedDay announced, DiagnosticSink sink) {
        this.file = file;
        this.announced = announced;
        this.sink = sink;
        this.editor = new ScalarEditor(file.source().text());
    }

    /**
     * Think an extension through.
     *
     * @param typed as {@link NewDatesReader} has it
     * @return empty where something of it cannot be done, which is reported
     */
    public Optional<Extension> plan(String typed) {
        return new NewDatesReader(sink).read(typed).flatMap(this::plan);
    }

    private Optional<Extension> plan(List<NewDate> asked) {
        Map<EventDate, Optional<DateValue>> values = new LinkedHashMap<>();
        asked.forEach(a ->
                find(a.id()).ifPresent(date -> values.put(date, date.read(a.value(), NewDatesReader.PLACE, sink))));
        if (values.size() < asked.size() || values.containsValue(Optional.<DateValue>empty())) {
            return Optional.empty();
        }
        List<ChangedHistory> changes = new ArrayList<>();
        for (Map.Entry<EventDate, Optional<DateValue>> entry : values.entrySet()) {
            if (!isInForce(entry.getKey(), entry.getValue().orElseThrow())) {
                Optional<ChangedHistory> change =
                        change(entry.getKey(), entry.getValue().orElseThrow());
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(change.get());
            }
        }
        List<EventDate> dates = List.copyOf(values.keySet());
        if (changes.isEmpty()) {
            return Optional.of(new Extension(moved(dates, file.event(), List.of()), file.event(), Optional.empty()));
        }
        FileText text = file.source()
                .before()
                .with(changes.stream().map(ChangedHistory::edit).toList());
        return new ReadBack(file, changes, sink)
                .read(text)
                .map(after -> new Extension(
                        moved(dates, after, changes), after, Optional.of(new ChangedSource(file.source(), text))));
    }

    private Optional<EventDate> find(String id) {
        Optional<EventDate> date = file.event().dates().find(id);
        if (date.isEmpty()) {
            List<String> known =
                    file.event().dates().all().stream().map(EventDate::id).toList();
            sink.report(
                    EVENT_UNKNOWN,
                    NewDatesReader.PLACE,
                    "'" + id + "' is no date of event.yml",
                    Suggestions.hint(id, known, "its dates: "));
        }
        return date;
    }

    /** Two ways to write one instant are one date. */
    private static boolean isInForce(EventDate date, DateValue value) {
        boolean sameInstant = date.clock(value).isPresent()
                && date.clock(date.value()).isPresent()
                && date.ends(value).equals(date.ends());
        return sameInstant || value.equals(date.value());
    }

    private Optional<ChangedHistory> change(EventDate date, DateValue value) {
        Scalar written = file.history(date.id()).orElseThrow();
        boolean first = date.history().changes() == 0 && date.value() instanceof DateValue.Unknown;
        Optional<LocalDate> day = first ? announced.said() : Optional.of(announced.day());
        String words = value.written() + day.map(d -> " (announced " + d + ")").orElse("");
        String arrow = written.text().contains("\u2192") ? "\u2192" : "->";
        Optional<TextEdit> edit = date.value() instanceof DateValue.Unknown
                ? editor.replaceFrom(date.value().written(), written, words)
                : Optional.of(editor.append(written, " " + arrow + " " + words));
        if (edit.isEmpty()) {
            sink.report(
                    EVENT_VALUE,
                    written.location(),
                    "'TBA' is written in a way that cannot be replaced",
                    "write it without quotes, and run again");
        }
        return edit.map(e -> new ChangedHistory(date, value, day, e));
    }

    private static List<MovedDate> moved(List<EventDate> dates, Event after, List<ChangedHistory> changes) {
        return dates.stream()
                .map(before -> new MovedDate(
                        before,
                        after.dates().find(before.id()).orElseThrow(),
                        changes.stream().anyMatch(c -> c.date().equals(before))))
                .toList();
    }
}
