package org.bftai.plenary.edit.succession;

import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Entry;

/** Takes entries of maps and lists out of YAML, where they have lines of their own. */
final class YamlLines {
    private final String text;

    YamlLines(String text) {
        this.text = text;
    }

    /** Return the change that takes out a key with its value; empty where other things stand on its line. */
    Optional<TextEdit> entry(Entry entry) {
        int start = lineStart(entry.keyLocation());
        int key = start + entry.keyLocation().column() - 1;
        boolean own = text.substring(start, key).isBlank();
        return own
                ? Optional.of(removed(start, key - start, !(entry.value() instanceof YamlNode.Sequence)))
                : Optional.empty();
    }

    /** Return the change that takes out an entry of a list; empty where it has no dash of its own. */
    Optional<TextEdit> item(YamlNode item) {
        int start = lineStart(item.location());
        String ahead = text.substring(start, start + item.location().column() - 1);
        boolean own = ahead.matches("[ \\t]*-[ \\t]+");
        return own ? Optional.of(removed(start, ahead.indexOf('-'), true)) : Optional.empty();
    }

    /**
     * @param indent of what is taken out
     * @param dashesEnd whether a dash at that indent begins something else; the entries of a list may stand as far left as
     *     its key
     */
    private TextEdit removed(int start, int indent, boolean dashesEnd) {
        int end = lineEnd(start);
        while (end < text.length() && belongs(end, indent, dashesEnd)) {
            end = lineEnd(end);
        }
        return new TextEdit(new TextRange(start, end), "");
    }

    private boolean belongs(int line, int indent, boolean dashesEnd) {
        String next = text.substring(line, lineEnd(line));
        int deep = next.length() - next.stripLeading().length();
        boolean dash = !dashesEnd && deep == indent && next.stripLeading().startsWith("- ");
        return !next.isBlank() && (deep > indent || dash);
    }

    private int lineStart(Location at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            start = lineEnd(start);
        }
        return start;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
