package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bftai.plenary.edit.succession.ToDo.OldLine;

/** Finds lines that an editor has to look at. */
final class OldLines {
    private static final Pattern AWAITED = Pattern.compile("\\bTBA\\b");

    private OldLines() {}

    /** Return the lines with a year in them, but where it is only in an address of the last edition. */
    static List<OldLine> of(String path, String text, int year) {
        String own = "carriedOver: " + year;
        Pattern old = Pattern.compile("(?<![\\d/])" + year + "(?!\\d)|(?<!\\()/" + year + "(?![\\d/])");
        return find(path, text, old).stream().filter(l -> !l.text().equals(own)).toList();
    }

    /** Return the lines with something that is to be announced. */
    static List<OldLine> awaited(String path, String text) {
        return find(path, text, AWAITED);
    }

    private static List<OldLine> find(String path, String text, Pattern wanted) {
        List<OldLine> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.matcher(all.get(i)).find()) {
                lines.add(new OldLine(path, i + 1, all.get(i).strip()));
            }
        }
        return lines;
    }
}
