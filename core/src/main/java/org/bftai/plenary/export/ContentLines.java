package org.bftai.plenary.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines of an iCalendar object, RFC 5545 §3.1: each ends with CRLF and has at most 75 octets, longer ones are folded. */
final class ContentLines {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** Add a line whose value holds nothing to escape. */
    ContentLines line(String name, String value) {
        int octets = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            int width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets + width > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(point);
            octets += width;
        }
        lines.append("\r\n");
        return this;
    }

    /** Add a line whose value is a text, §3.3.11. */
    ContentLines text(String name, String text) {
        return line(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    /** Add a line whose value is an instant, in UTC, §3.3.5. */
    ContentLines instant(String name, Instant instant) {
        return line(name, UTC.format(instant));
    }

    /** Add a line whose value is a day, §3.3.4. */
    ContentLines day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
