package org.bftai.plenary.diagnostic;

import java.util.stream.Collectors;

/** The problems of a run for other programs: {@code plenary-report.json}. */
public final class JsonReport {
    private JsonReport() {}

    /**
     * Return an object with one list, {@code findings}, by place. Each has {@code code}, {@code severity}, {@code path},
     * {@code line} and {@code column} (1-based, 0 where unknown), {@code message} and {@code hint} (a text or null).
     */
    public static String of(Findings findings) {
        String list = findings.all().stream().map(JsonReport::entry).collect(Collectors.joining(",\n"));
        return "{\n  \"findings\": [" + (list.isEmpty() ? "" : "\n" + list + "\n  ") + "]\n}\n";
    }

    private static String entry(Diagnostic d) {
        return "    {\"code\": " + Json.quote(d.code().id())
                + ", \"severity\": " + Json.quote(d.severity().word())
                + ", \"path\": " + Json.quote(d.location().path())
                + ", \"line\": " + d.location().line()
                + ", \"column\": " + d.location().column()
                + ", \"message\": " + Json.quote(d.message())
                + ", \"hint\": " + (d.hint() == null ? "null" : Json.quote(d.hint())) + "}";
    }
}
