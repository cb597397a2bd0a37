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
        text.append(d.location()).append(": ").append(d.severity().word()).append(": ");
        text.append(d.message()).append(" [").append(d.code().id()).append(']');
        excerpt(d.location()).ifPresent(text::append);
        if (d.hint() != null) {
            text.append("\n  hint: ").append(d.hint());
        }
        return text.toString();
    }

    private Optional<String> excerpt(Location at) {
        if (at.line() == 0) {
            return Optional.empty();
        }
        return lines.line(at).map(line -> {
            String number = Integer.toString(at.line());
            if (at.column() == 0 || at.column() > line.length() + 1) {
                return "\n  " + number + " | " + visible(cut(line, 0));
            }
            int caret = at.column() - 1;
            int from = line.length() <= WINDOW ? 0 : Math.max(0, Math.min(caret - WINDOW / 3, line.length() - WINDOW));
            String lead = from > 0 ? "…" : "";
            String shown = visible(lead + cut(line.substring(from), 0));
            int length = Math.max(1, Math.min(at.length(), Math.min(WINDOW, line.length() - from) - (caret - from)));
            String before = " ".repeat(lead.length() + caret - from);
            String under = "^".repeat(length);
            return "\n  " + number + " | " + shown + "\n  " + " ".repeat(number.length()) + " | " + before + under;
        });
    }

    private static String cut(String line, int from) {
        return line.length() - from <= WINDOW ? line.substring(from) : line.substring(from, from + WINDOW) + "…";
    }

    /** Tabs would move the caret, control characters could drive the terminal. */
    private static String visible(String line) {
        StringBuilder text = new StringBuilder();
        line.codePoints()
                .forEach(c -> text.appendCodePoint(c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c));
        return text.toString();
    }
}
