package org.bftai.plenary.diagnostic;

import java.util.Optional;

/**
 * Prints a problem as compilers do: place, severity, sentence and code; the source line and a caret; the way out.
 *
 * <pre>
 * cfp.md:4:9: error: layout 'splsh' not found [layout-missing]
 *   4 | layout: splsh
 *     |         ^^^^^
 *   hint: did you mean 'splash'?
 * </pre>
 */
public final class DiagnosticFormatter {
    /** A line is cut to this many UTF-16 units around the caret, so that a paragraph does not fill the screen. */
    private static final int WINDOW = 100;

    private final SourceLines lines;

    public DiagnosticFormatter(SourceLines lines) {
        this.lines = lines;
    }

    /** Return the text for a terminal, lines separated by {@code \n}, without a last one. */
    public String format(Diagnostic d) {
        StringBuilder text = new StringBuilder();
        text.append(Terminal.visible(d.location() + ": " + d.severity().word() + ": " + d.message()));
        text.append(" [").append(d.code().id()).append(']');
        excerpt(d.location()).ifPresent(text::append);
        if (d.hint() != null) {
            text.append("\n  hint: ").append(Terminal.visible(d.hint()));
        }
        return text.toString();
    }

    private Optional<String> excerpt(Location at) {
        return at.line() == 0 ? Optional.empty() : lines.line(at).map(line -> excerpt(at, line));
    }

    private static String excerpt(Location at, String line) {
        boolean caret = at.column() > 0 && at.column() <= line.length() + 1;
        int start = caret ? at.column() - 1 : 0;
        int from = whole(line, Math.max(0, Math.min(start - WINDOW / 3, line.length() - WINDOW)));
        int to = whole(line, Math.min(line.length(), from + WINDOW));
        String number = Integer.toString(at.line());
        String lead = from > 0 ? "…" : "";
        String trail = to < line.length() ? "…" : "";
        String shown = "\n  " + number + " | " + lead + Terminal.visible(line.substring(from, to)) + trail;
        if (!caret) {
            return shown;
        }
        int end = Math.max(start, (int) Math.min(to, (long) start + at.length()));
        int before = lead.length() + Terminal.width(Terminal.visible(line.substring(from, start)));
        int under = Math.max(1, Terminal.width(Terminal.visible(line.substring(start, end))));
        String margin = "\n  " + " ".repeat(number.length()) + " | ";
        return shown + margin + " ".repeat(before) + "^".repeat(under);
    }

    /** Never cut between the halves of a surrogate pair. */
    private static int whole(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isHighSurrogate(line.charAt(at - 1))
                && Character.isLowSurrogate(line.charAt(at));
        return inside ? at - 1 : at;
    }
}
