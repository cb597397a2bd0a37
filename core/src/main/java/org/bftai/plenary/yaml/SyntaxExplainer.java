package org.bftai.plenary.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Location;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Says in the author's terms what SnakeYAML stumbled over, where the mistake is rather than where it was noticed. */
final class SyntaxExplainer {
    private static final Pattern COMMENT = Pattern.compile("[:,\\[{]\\s+(?<value>#[^\\s,\\]}]+)");

    private final YamlPlaces places;
    private final String text;
    private final Optional<ScalarEvent> last;

    SyntaxExplainer(YamlPlaces places, Optional<ScalarEvent> last) {
        this.places = places;
        this.text = places.text();
        this.last = last;
    }

    Diagnostic explain(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        int at = e.getProblemMark() == null ? 0 : places.offset(e.getProblemMark());
        int begin = e.getContextMark() == null ? at : places.offset(e.getContextMark());
        if (charAt(at) == '\t') {
            return error(
                    places.between(at, at + 1), "a tab stands where YAML takes blanks only", "replace it by blanks");
        }
        if (context.startsWith("while scanning a quoted scalar")) {
            return unclosedQuote(begin);
        }
        if (context.startsWith("while scanning a double-quoted scalar")) {
            int slash = Math.max(begin, text.lastIndexOf('\\', at));
            String escape = text.substring(slash, Math.min(slash + 2, text.length()));
            String message = "'" + escape + "' is no complete escape within double quotes";
            return error(places.between(slash, slash + 2), message, "write \\\\ for a backslash, or use single quotes");
        }
        if (context.startsWith("while scanning a block scalar")) {
            String message = "'" + charAt(begin) + "' begins a block of text, which starts on the next line";
            return error(places.rest(begin), message, Quoting.hint(value(begin)));
        }
        if (context.startsWith("while scanning a simple key")) {
            String message = "':' is missing after '" + value(begin) + "'";
            return error(places.rest(begin), message, "write 'key: value', or indent a line that goes on with a value");
        }
        if (context.startsWith("while parsing a flow")) {
            return flow("[{".indexOf(charAt(begin)) >= 0 ? begin : opening(at), at);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return strayColon(at);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            String hint = "write each item on a line of its own, or " + Quoting.hint(value(at));
            return error(places.rest(at), "a list cannot begin on the line of its key", hint);
        }
        if (problem.startsWith("expected <block end>")) {
            return strayText(at);
        }
        if (problem.startsWith("found incompatible")) {
            return error(places.rest(at), "a version of YAML other than 1.1 and 1.2", "remove the line");
        }
        if (problem.startsWith("expected '<document start>'")) {
            return error(places.rest(at), "the document has ended before this line", "remove the line");
        }
        boolean token = context.startsWith("while scanning for") || context.startsWith("while parsing");
        boolean tag = token && at > 0 && text.startsWith("{%", at - 1);
        int start = tag ? at - 1 : token ? at : begin;
        return error(
                places.rest(start), "a value cannot begin with '" + symbol(start) + "'", Quoting.hint(value(start)));
    }

    /** A list or a map on one line, as in {@code {accent: #0a5}}, of which YAML reads no more than {@code {accent:}. */
    private Diagnostic flow(int open, int at) {
        Matcher comment = COMMENT.matcher(text).region(open, Math.max(open, at));
        if (comment.find()) {
            return error(
                    places.between(comment.start("value"), comment.end("value")),
                    "a '#' behind a blank begins a comment, and the rest of the line is part of it",
                    Quoting.hint(comment.group("value")));
        }
        String message = charAt(open) == '['
                ? "'[' begins a list, which lacks a ',' or its ']'"
                : "'{' begins a map, which lacks a ',' or its '}'";
        return error(places.rest(open), message, "complete it, or quote the value if it is text");
    }

    /** Return where the last list or map before an offset begins that is written on a line. */
    private int opening(int at) {
        return Math.max(0, Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf('{', at - 1)));
    }

    /** {@code title: A: B}, {@code title: "A": B}, a line indented below one that has a value, or {@code key:value}. */
    private Diagnostic strayColon(int colon) {
        int start = last.map(s -> places.offset(s.getStartMark())).orElse(colon);
        if (!places.sameLine(start, colon)) {
            return text.substring(start, places.lineEnd(start)).matches("[\\w-]+:\\S.*") && ownLine(start)
                    ? error(places.rest(start), "a blank is missing after ':'", "write 'key: value'")
                    : indented(places.lineStart(colon), colon);
        }
        if (last.filter(ScalarEvent::isPlain).isEmpty()) {
            return afterQuote(start, colon);
        }
        return error(places.rest(start), "an unquoted value cannot hold ': '", Quoting.hint(value(start)));
    }

    private Diagnostic indented(int line, int colon) {
        String message = "'" + text.substring(line, colon).strip() + "' is indented below a line that has a value";
        String hint = "indent it like the line above, or remove the value there";
        return error(places.between(firstOf(line), colon), message, hint);
    }

    /** Something that fits neither the map nor the list it stands in. */
    private Diagnostic strayText(int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        boolean inside = before > 0 && places.sameLine(before - 1, at);
        if (inside && last.filter(s -> !s.isPlain()).isPresent() && "'\"".indexOf(text.charAt(before - 1)) >= 0) {
            return afterQuote(places.offset(last.get().getStartMark()), at);
        }
        if (inside && "]}".indexOf(text.charAt(before - 1)) >= 0) {
            int start = valueStart(at);
            String kind = charAt(start) == '[' ? "a list" : "a map";
            String message = "a value that begins with '" + symbol(start) + "' is read as " + kind;
            return error(places.rest(start), message, Quoting.hint(value(start)));
        }
        if (inside) {
            return error(
                    places.rest(at), "'" + symbol(at) + "' is out of place", "quote the value or key it belongs to");
        }
        if (charAt(at) == ':') {
            return error(places.rest(at), "a key is missing before ':'", "write 'key: value'");
        }
        String hint = "the keys of one map, and the items of one list, begin in the same column";
        return error(places.rest(at), "this line fits none of the lines above", hint);
    }

    private Diagnostic afterQuote(int open, int at) {
        if (!places.sameLine(open, at)) {
            return unclosedQuote(open);
        }
        char quote = charAt(open);
        String twice = quote == '\'' ? "''" : "\\\"";
        String hint = "write " + twice + " for a quote within the value, or use the other kind of quotes around it";
        return error(places.rest(at), "text stands after the closing quote", hint);
    }

    private Diagnostic unclosedQuote(int open) {
        String hint = "close it with " + charAt(open) + " at the end of the value";
        return error(places.rest(open), "a quote is opened and not closed", hint);
    }

    private boolean ownLine(int start) {
        return firstOf(places.lineStart(start)) == start;
    }

    private int firstOf(int line) {
        int first = line;
        while (first < places.lineEnd(line) && text.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    /** Return where the value of a line begins: after its first {@code ": "}, else after its indentation. */
    private int valueStart(int at) {
        int line = places.lineStart(at);
        int colon = text.indexOf(": ", line);
        return colon < 0 || colon >= at ? firstOf(line) : firstOf(colon + 2);
    }

    /** Return the rest of the line without a comment. */
    private String value(int start) {
        return text.substring(start, places.lineEnd(start))
                .replaceFirst("\\s#.*", "")
                .strip();
    }

    private String symbol(int at) {
        return text.startsWith("{{", at) || text.startsWith("{%", at)
                ? text.substring(at, at + 2)
                : at < text.length() ? Character.toString(text.codePointAt(at)) : "";
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private static Diagnostic error(Location at, String message, String hint) {
        return Diagnostic.of(DiagnosticCode.YAML_SYNTAX, at, message, hint);
    }
}
