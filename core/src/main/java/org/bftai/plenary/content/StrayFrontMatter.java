package org.bftai.plenary.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.source.SourceText;

/**
 * Finds what was meant for front matter and is text, since it does not begin on the first line or not with three hyphens.
 * A line across the page is left alone: keys and values follow at once, and nothing else up to a line that closes them.
 */
final class StrayFrontMatter {
    private static final Pattern START = Pattern.compile("\\n*(?<fence>[ \\t]*(?:-{3,}|\\+{3})[ \\t]*)\\n");
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*[ \\t]*[:=](?:[ \\t].*)?");
    private static final Pattern MORE = Pattern.compile("[ \\t].*|#.*|-[ \\t].*|");
    private static final Pattern END = Pattern.compile("[ \\t]*(?:-{3,}|\\.{3}|\\+{3})[ \\t]*");

    private StrayFrontMatter() {}

    /** Look at a text that has no front matter. */
    static Optional<Diagnostic> find(SourceText source) {
        Matcher start = START.matcher(source.text());
        if (!start.lookingAt() || !keysFollow(source.text().substring(start.end()))) {
            return Optional.empty();
        }
        String fence = start.group("fence").strip();
        int at = start.start("fence") + start.group("fence").indexOf(fence);
        int line = source.at(at, 1).line();
        String hint = fence.equals("+++")
                ? "write it as YAML between lines that are ---, such as title: Home"
                : !fence.equals("---")
                        ? "write three hyphens: ---"
                        : line > 1
                                ? "it must be the first line: take out what is above it"
                                : "take out the blank before ---";
        String where = line > 1 ? "in line " + line : fence.equals("---") ? "behind a blank" : "with " + fence;
        return Optional.of(Diagnostic.of(
                DiagnosticCode.FRONT_MATTER_STRAY,
                source.at(at, fence.length()),
                "front matter begins " + where + " and is read as text",
                hint));
    }

    private static boolean keysFollow(String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (END.matcher(line).matches()) {
                return !first;
            }
            if (!KEY.matcher(line).matches() && (first || !MORE.matcher(line).matches())) {
                return false;
            }
            first = false;
        }
        return false;
    }
}
