package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_UNCLOSED;

import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceText;

/**
 * A page's text in two. Front matter begins where the first line is {@code ---} and ends at the next line that is
 * {@code ---} or {@code ...}, either with blanks behind it; a later {@code ---} is a line across the page.
 *
 * @param yaml the front matter without its fences; empty where there is none
 * @param body everything after it
 * @param bodyOffset lines of the file before the body
 */
record SplitPage(Optional<String> yaml, String body, int bodyOffset) {
    private static final String FENCE = "---";

    /** Split; front matter without an end is reported and yields nothing. */
    static Optional<SplitPage> split(SourceText source, DiagnosticSink sink) {
        String text = source.text();
        int start = endOfLine(text, 0);
        if (!text.substring(0, start).stripTrailing().equals(FENCE)) {
            StrayFrontMatter.find(source).ifPresent(sink::report);
            return Optional.of(new SplitPage(Optional.empty(), text, 0));
        }
        int line = 1;
        for (int at = start + 1; at <= text.length(); line++) {
            int end = endOfLine(text, at);
            String fence = text.substring(at, end).stripTrailing();
            if (fence.equals(FENCE) || fence.equals("...")) {
                String body = end < text.length() ? text.substring(end + 1) : "";
                return Optional.of(new SplitPage(Optional.of(text.substring(start + 1, at)), body, line + 1));
            }
            at = end + 1;
        }
        sink.report(
                FRONT_MATTER_UNCLOSED,
                new Location(source.path(), 1, 1, FENCE.length()),
                "front matter begins here and has no end",
                "close it with a line that is ---");
        return Optional.empty();
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
