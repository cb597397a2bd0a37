package org.bftai.plenary.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bftai.plenary.html.Lines;
import org.bftai.plenary.html.PlainLetters;

/** A text in parts, with an empty line between them. */
final class Letter {
    /** What lists and forms show without breaking lines again. */
    static final int COLUMNS = 72;

    private static final String INDENT = "  ";

    private final List<String> parts = new ArrayList<>();

    /** What has a name and a value, one below the other. */
    record Row(String name, String value) {}

    /** Add lines, each broken where it is too long. */
    Letter lines(List<String> lines) {
        return part(lines.stream().flatMap(line -> wrap(line, "", "").stream()).toList());
    }

    /** Add a text that is broken into lines already. */
    Letter text(String text) {
        return text.isEmpty() ? this : part(List.of(text));
    }

    /** Add a heading. */
    Letter heading(String heading, String more) {
        String capitals = heading.toUpperCase(Locale.ROOT);
        return lines(List.of(more.isEmpty() ? capitals : capitals + " (" + more + ")"));
    }

    /** Add items of a list. */
    Letter items(List<String> items) {
        return part(items.stream()
                .flatMap(item -> wrap(item, "- ", INDENT).stream())
                .toList());
    }

    /** Add rows whose values stand below each other. */
    Letter rows(List<Row> rows) {
        int width =
                rows.stream().mapToInt(r -> Lines.width(plain(r.name()))).max().orElse(0);
        int value = INDENT.length() + width + 2;
        return part(rows.stream()
                .flatMap(r -> wrap(
                        r.value(),
                        INDENT + Lines.pad(plain(r.name()), width + 2),
                        " ".repeat(Math.min(value, COLUMNS / 2)))
                        .stream())
                .toList());
    }

    /** Add fields of a form: as {@link #rows}, each on one line, however long, so that it can be copied. */
    Letter fields(List<Row> fields) {
        int width = fields.stream().mapToInt(r -> Lines.width(r.name())).max().orElse(0);
        return part(fields.stream()
                .map(r -> Lines.pad(r.name() + ":", width + 2) + plain(r.value()))
                .toList());
    }

    private Letter part(List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(String.join("\n", lines));
        }
        return this;
    }

    private static List<String> wrap(String text, String first, String rest) {
        return Lines.wrap(plain(text), COLUMNS, first, rest);
    }

    static String plain(String text) {
        return PlainLetters.of(text.replaceAll("\\s+", " ")).strip();
    }

    @Override
    public String toString() {
        return String.join("\n\n", parts) + "\n";
    }
}
