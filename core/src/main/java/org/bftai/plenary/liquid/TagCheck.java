package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Map;

/** Has the library read every tag alone, in a block of its own: one mistake does not hide the others. */
final class TagCheck {
    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("elsif", "{% if a %}"),
            Map.entry("else", "{% if a %}"),
            Map.entry("when", "{% case a %}"),
            Map.entry("endif", "{% if a %}"),
            Map.entry("endunless", "{% unless a %}"),
            Map.entry("endcase", "{% case a %}{% when a %}"),
            Map.entry("endfor", "{% for a in a %}"),
            Map.entry("endtablerow", "{% tablerow a in a %}"),
            Map.entry("endcapture", "{% capture a %}"));

    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("if", "{% endif %}"),
            Map.entry("elsif", "{% endif %}"),
            Map.entry("else", "{% endif %}"),
            Map.entry("unless", "{% endunless %}"),
            Map.entry("case", "{% when a %}{% endcase %}"),
            Map.entry("when", "{% endcase %}"),
            Map.entry("for", "{% endfor %}"),
            Map.entry("tablerow", "{% endtablerow %}"),
            Map.entry("capture", "{% endcapture %}"));

    private final String text;
    private final List<Fault> faults;

    TagCheck(String text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    void check(Piece piece) {
        if (piece instanceof Piece.Output) {
            check(piece, "{{", "", "");
        } else if (piece instanceof Piece.Tag tag) {
            check(tag, tag.name(), BEFORE.getOrDefault(tag.name(), ""), AFTER.getOrDefault(tag.name(), ""));
        }
    }

    private void check(Piece piece, String name, String before, String after) {
        String tag = Skeleton.tag(text, piece);
        try {
            Grammar.parse(before + tag + after);
        } catch (Grammar.Unexpected e) {
            int closing = tag.length() - 2;
            int points = Math.min(Math.max(0, e.offset() - before.length()), tag.codePointCount(0, tag.length()));
            int at = Math.min(closing, tag.offsetByCodePoints(0, points));
            int length = at == closing ? 2 : Math.min(e.length(), closing - at);
            faults.add(fault(piece, name, at, length));
        } catch (StackOverflowError e) {
            faults.add(Fault.limit(piece.start(), piece.end(), "this tag is nested too deeply", "make it simpler"));
        }
    }

    private Fault fault(Piece piece, String name, int at, int length) {
        int start = piece.start() + at;
        String found = text.substring(start, start + length);
        boolean output = name.equals("{{");
        String message = at + 2 >= piece.end() - piece.start()
                ? "something is missing before '" + found + "'"
                : "'" + found + "' is not expected here";
        return Fault.syntax(start, start + length, message, hint(name, found, output));
    }

    private static String hint(String name, String found, boolean output) {
        if (Character.isLetter(found.codePointAt(0)) && found.codePointAt(0) > 127) {
            return "write a name with such letters in quotes, as in dates['" + found + "…']";
        }
        if (output) {
            return "write {{ name }} or {{ name | filter: \"value\" }}";
        }
        boolean asks = name.equals("if") || name.equals("elsif") || name.equals("unless");
        if (asks && found.equals("=")) {
            return "compare with ==";
        }
        if (asks && (found.equals("&") || found.equals("|"))) {
            return "write " + (found.equals("&") ? "'and'" : "'or'");
        }
        return "write " + TagNames.form(name);
    }
}
