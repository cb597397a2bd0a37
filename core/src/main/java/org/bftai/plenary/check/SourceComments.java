package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.source.TextRange;

/** Finds the comments of a text as authors write them: in HTML, in expressions, and as links that lead nowhere. */
final class SourceComments {
    private static final Pattern HTML = Pattern.compile("<!--((?s:.*?))-->");
    private static final Pattern EXPRESSION =
            Pattern.compile("\\{%-?\\s*comment\\s*-?%\\}((?s:.*?))\\{%-?\\s*endcomment\\s*-?%\\}");
    private static final Pattern LINK =
            Pattern.compile("(?m)^ {0,3}\\[(?://|comment|#)\\]:\\s*(?:<>|#)\\s*[(\"'](.*)[)\"'][ \\t]*$");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /**
     * A comment.
     *
     * @param range of all of it
     * @param text what it says
     */
    record Comment(TextRange range, String text) {}

    private SourceComments() {}

    /**
     * Return the comments in order, none within another.
     *
     * @param code where what looks like a comment is shown
     */
    static List<Comment> of(String body, List<TextRange> code) {
        List<Comment> found = new ArrayList<>();
        // Behind its last end none begins: to look for an end from every beginning there would take long.
        int last = body.lastIndexOf("-->");
        add(HTML, body, last < 0 ? 0 : last + "-->".length(), code, found);
        int end = body.lastIndexOf("endcomment");
        int close = end < 0 ? -1 : body.indexOf("%}", end);
        add(EXPRESSION, body, close < 0 ? Math.max(0, end) : close + "%}".length(), code, found);
        add(LINK, body, body.length(), code, found);
        found.sort(Comparator.comparingInt(c -> c.range().start()));
        return found;
    }

    private static void add(Pattern pattern, String body, int limit, List<TextRange> code, List<Comment> found) {
        List<TextRange> taken = new ArrayList<>(code);
        found.forEach(c -> taken.add(c.range()));
        Matcher matcher = pattern.matcher(body).useAnchoringBounds(false);
        int at = 0;
        while (at < limit && matcher.region(at, limit).find()) {
            int start = matcher.start();
            // What stands in code opens no comment, and its end may belong to one behind it.
            int behind = taken.stream()
                    .filter(c -> c.start() <= start && start < c.end())
                    .mapToInt(TextRange::end)
                    .max()
                    .orElse(-1);
            at = behind < 0 ? matcher.end() : behind;
            if (behind < 0 && isOne(body, matcher)) {
                found.add(new Comment(new TextRange(start, matcher.end()), matcher.group(1)));
            }
        }
    }

    /** A comment of HTML that begins within a line cannot go on behind a blank one: its text is shown. */
    private static boolean isOne(String body, Matcher comment) {
        String line = body.substring(body.lastIndexOf('\n', comment.start()) + 1, comment.start());
        return comment.pattern() != HTML
                || !BLANK_LINE.matcher(comment.group()).find()
                || line.matches("[\\s>*+\\d.)-]*");
    }
}
