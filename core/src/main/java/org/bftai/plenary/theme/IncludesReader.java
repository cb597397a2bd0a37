package org.bftai.plenary.theme;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.theme.ContentInclude.Needs;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Reads {@code includes:} of {@code theme.yml}: what pages may name in their text. */
final class IncludesReader {
    private static final List<String> KEYS = List.of("text", "facts", "headings", "scripts", "frames", "parameters");

    private final SortedMap<String, Location> places;
    private final DiagnosticSink sink;

    /**
     * Make a reader.
     *
     * @param places takes where each is declared, and where its scripts are named
     */
    IncludesReader(SortedMap<String, Location> places, DiagnosticSink sink) {
        this.places = places;
        this.sink = sink;
    }

    SortedMap<String, ContentInclude> read(Fields theme) {
        SortedMap<String, ContentInclude> includes = new TreeMap<>();
        theme.fields("includes").ifPresent(declared -> {
            for (String name : declared.keys()) {
                places.put("includes." + name, declared.location(name));
                declared.fields(name).ifPresent(fields -> includes.put(name, include(name, fields)));
            }
        });
        return includes;
    }

    private ContentInclude include(String name, Fields fields) {
        fields.reportUnknown(KEYS, DiagnosticCode.THEME_INVALID, "includes." + name);
        fields.scalars("scripts").forEach(script -> places.put("scripts." + script.text(), script.location()));
        return new ContentInclude(
                name,
                fields.text("text").orElse(""),
                new Needs(
                        fields.flag("facts").orElse(false),
                        fields.flag("headings").orElse(false)),
                false,
                fields.texts("scripts"),
                fields.scalars("frames").stream()
                        .filter(this::isHost)
                        .map(Scalar::text)
                        .toList(),
                new IncludeParameterReader(sink).read(fields, "parameters"));
    }

    private boolean isHost(Scalar frame) {
        boolean host = frame.text().matches("https://[a-z0-9.-]+");
        if (!host) {
            sink.report(
                    DiagnosticCode.THEME_INVALID,
                    frame.location(),
                    "'" + frame.text() + "' is no host",
                    "write the host alone, such as https://video.example");
        }
        return host;
    }
}
