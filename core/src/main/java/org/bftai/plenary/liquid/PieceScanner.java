package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.source.TextRange;

/** Cuts a text into literal text and tags. What is code, in {@code raw} or a comment never gets to the library. */
final class PieceScanner {
    private static final Pattern NAME = Pattern.compile("-?\\s*([A-Za-z_][A-Za-z0-9_]*|#)?");

    private static final Pattern END_OF_RAW = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");
    private static final Pattern END_OF_COMMENT = Pattern.compile("\\{%-?\\s*endcomment\\s*-?%\\}");

    private final String text;
    private final Code code;
    private final List<Fault> faults;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> unclosed = new HashSet<>();
    private int literal;
    private boolean trims;

    /**
     * @param text the whole text
     * @param code what is left alone, sorted
     * @param faults takes what is found
     */
    PieceScanner(String text, List<TextRange> code, List<Fault> faults) {
        this.text = text;
        this.code = new Code(code);
        this.faults = faults;
    }

    List<Piece> scan() {
        int at = code.opening(text, 0);
        while (at >= 0) {
            TagEnd end = TagEnd.of(text, at);
            if (end.fault() == null) {
                take(at, end.end());
                at = code.opening(text, Math.max(literal, end.end()));
            } else {
                faults.add(end.fault());
                at = code.opening(text, end.end());
            }
        }
        literal(text.length(), false);
        return pieces;
    }

    private void take(int start, int end) {
        literal(start, text.charAt(start + 2) == '-');
        literal = end;
        trims = text.charAt(end - 3) == '-';
        if (text.charAt(start + 1) == '{') {
            pieces.add(new Piece.Output(start, end));
            return;
        }
        Matcher name = NAME.matcher(text).region(start + 2, end - 2);
        if (!name.lookingAt() || name.group(1) == null) {
            faults.add(
                    Fault.syntax(start, end, "a tag without a name", "write its name, such as {% if event.submit %}"));
        } else if (name.group(1).equals("raw") || name.group(1).equals("comment")) {
            takeBody(start, end, name.group(1));
        } else if (!name.group(1).equals("#")) {
            pieces.add(new Piece.Tag(start, end, name.group(1), name.start(1)));
        }
    }

    /** Take what is not looked into: of {@code raw} it is literal, of a comment nothing. */
    private void takeBody(int start, int end, String name) {
        Matcher closing = (name.equals("raw") ? END_OF_RAW : END_OF_COMMENT).matcher(text);
        int from = end;
        // What one does not find, those behind it do not find either.
        while (!unclosed.contains(name) && closing.find(from)) {
            if (code.holds(closing.start())) {
                from = closing.start() + 1;
                continue;
            }
            if (name.equals("raw")) {
                literal(closing.start(), text.charAt(closing.start() + 2) == '-');
            }
            literal = closing.end();
            trims = text.charAt(closing.end() - 3) == '-';
            return;
        }
        unclosed.add(name);
        faults.add(
                Fault.syntax(start, end, "'" + name + "' is not closed", "write {% end" + name + " %} where it ends"));
        literal = start;
    }

    /** Take the literal text up to there. */
    private void literal(int end, boolean trimsEnd) {
        int from = literal;
        int to = end;
        while (trims && from < to && isBlank(from)) {
            from++;
        }
        while (trimsEnd && from < to && isBlank(to - 1)) {
            to--;
        }
        if (from < to) {
            pieces.add(new Piece.Literal(from, to));
        }
        trims = false;
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return (c == ' ' || c == '\t' || c == '\n' || c == '\r') && !code.holds(at);
    }
}
