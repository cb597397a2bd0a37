package org.bftai.plenary.event;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_UNKNOWN;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads {@code dates:}: each date is a value, or a map with {@code date} and what belongs to it. */
final class DatesReader {
    /** Not the id of a date: what holds for those that say no time. */
    static final String DEFAULT = "default";
    /** What can name a date. */
    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Optional<ZoneId> venue;
    private final DiagnosticSink sink;

    DatesReader(Optional<ZoneId> venue, DiagnosticSink sink) {
        this.venue = venue;
        this.sink = sink;
    }

    Dates read(Optional<Fields> written, Location otherwise) {
        if (written.isEmpty()) {
            return new Dates(List.of(), DayEnd.ANYWHERE, otherwise);
        }
        Fields fields = written.get();
        DayEnd dayEnd = fields.scalar(DEFAULT)
                .flatMap(d ->
                        new DateSyntax(DayEnd.ANYWHERE, sink).dayEnd(d.text().strip(), d::part))
                .orElse(DayEnd.ANYWHERE);
        List<EventDate> dates = new ArrayList<>();
        for (YamlNode.Entry entry : fields.entries()) {
            if (!entry.key().equals(DEFAULT)) {
                date(entry, dayEnd).ifPresent(dates::add);
            }
        }
        return new Dates(dates, dayEnd, fields.location());
    }

    private Optional<EventDate> date(YamlNode.Entry entry, DayEnd dayEnd) {
        if (!entry.key().matches(ID)) {
            sink.report(
                    EVENT_VALUE,
                    entry.keyLocation(),
                    "'" + entry.key() + "' cannot name a date",
                    "use lower-case letters, digits and hyphens, such as camera-ready");
            return Optional.empty();
        }
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return described(entry, new Fields(mapping, EVENT_VALUE, sink), dayEnd);
        }
        Optional<WellKnown> known = WellKnown.of(entry.key());
        if (known.isEmpty()) {
            reportUnknown(entry);
            return Optional.empty();
        }
        return history(entry.value(), known.get().kind(), dayEnd)
                .map(h -> date(
                        entry, Optional.empty(), known.get().kind(), h, dayEnd, Optional.empty(), Optional.empty()));
    }

    private Optional<EventDate> described(YamlNode.Entry entry, Fields fields, DayEnd dayEnd) {
        fields.hold(EventKeys.DATE, EVENT_UNKNOWN, "dates." + entry.key());
        Optional<WellKnown> known = WellKnown.of(entry.key());
        Optional<Kind> kind = fields.node("kind").isPresent() ? kind(fields) : known.map(WellKnown::kind);
        Optional<String> label = fields.text("label");
        boolean unsaid = fields.node("kind").isEmpty() || label.isEmpty();
        if (unsaid && known.isEmpty()) {
            reportUnknown(entry);
        }
        if (unsaid && known.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        if (fields.node("date").isEmpty()) {
            sink.report(
                    EVENT_VALUE,
                    entry.keyLocation(),
                    "'" + entry.key() + "' has no date",
                    "write date: 2025-07-11, or TBA");
            return Optional.empty();
        }
        return history(fields.node("date").get(), kind.get(), dayEnd)
                .map(h -> date(entry, label, kind.get(), h, dayEnd, url(fields), fields.text("track")));
    }

    private Optional<Scalar> url(Fields fields) {
        return fields.scalar("url").filter(url -> !UnsafeUrl.reportIn(url.text(), url.location(), sink));
    }

    private EventDate date(
            YamlNode.Entry entry,
            Optional<String> label,
            Kind kind,
            History history,
            DayEnd dayEnd,
            Optional<Scalar> url,
            Optional<String> track) {
        return new EventDate(entry.key(), label, kind, history, dayEnd, venue, url, track, entry.keyLocation());
    }

    private Optional<History> history(YamlNode value, Kind kind, DayEnd dayEnd) {
        if (value instanceof Scalar scalar && !scalar.isNull()) {
            return new StepReader(dayEnd, sink).read(scalar, kind);
        }
        boolean none = value instanceof Scalar;
        sink.report(
                EVENT_VALUE,
                value.location(),
                none ? "a date without a value" : "a date is one text, its changes joined by arrows",
                none ? "write TBA while it is not known" : "write: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)");
        return Optional.empty();
    }

    private Optional<Kind> kind(Fields fields) {
        Optional<String> written = fields.text("kind");
        Optional<Kind> kind = written.flatMap(Kind::byWord);
        if (written.isPresent() && kind.isEmpty()) {
            sink.report(
                    EVENT_VALUE,
                    fields.location("kind"),
                    "'" + written.get() + "' is no kind of date",
                    Suggestions.hint(written.get(), Kind.words(), "kinds: "));
        }
        return kind;
    }

    private void reportUnknown(YamlNode.Entry entry) {
        String known = String.join(", ", WellKnown.ids());
        String own = "or say what it is: " + entry.key() + ": {date: …, label: …, kind: deadline}";
        sink.report(
                EVENT_UNKNOWN,
                entry.keyLocation(),
                "'" + entry.key() + "' is no well-known date and has no label and kind",
                Suggestions.nearest(entry.key(), WellKnown.ids())
                        .map(near -> "did you mean '" + near + "'? " + own)
                        .orElse("known dates: " + known + "; " + own));
    }
}
