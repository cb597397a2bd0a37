package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** The year of an edition, as somebody types it. */
final class TypedYear {
    private TypedYear() {}

    /**
     * Read a year.
     *
     * @param key of the parameter, such as {@code from}
     * @return empty where it is no year of four digits, or none is given, which is reported
     */
    static Optional<Integer> read(Optional<String> typed, String key, DiagnosticSink sink) {
        String written = typed.map(String::strip).orElse("");
        if (written.matches("[12]\\d{3}")) {
            return Optional.of(Integer.parseInt(written));
        }
        sink.report(
                CONFIG_VALUE,
                Location.of(key),
                written.isEmpty() ? "no year is given" : "'" + written + "' is no year",
                "write four digits, such as -D" + key + "=2026");
        return Optional.empty();
    }
}
