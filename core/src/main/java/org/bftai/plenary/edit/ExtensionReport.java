package org.bftai.plenary.edit;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.diagnostic.Terminal;
import org.bftai.plenary.edit.PageEdits.ChangedLine;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.event.Step;

/** What an extension says on a screen: what changed, where, and what is left to do. */
public final class ExtensionReport {
    /** A line is cut to this many UTF-16 units around its change. */
    private static final int WINDOW = 100;

    private static final int BEFORE_CHANGE = 30;

    private ExtensionReport() {}

    /**
     * Return the lines about dates.
     *
     * @param dryRun whether nothing is written
     */
    public static List<String> dates(Extension extension, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        lines.add(
                extension.change().isEmpty()
                        ? EventReader.FILE + ": nothing to change"
                        : changed(EventReader.FILE, dryRun));
        lines.addAll(Columns.aligned(
                extension.dates().stream().map(ExtensionReport::row).toList()));
        return lines;
    }

    /**
     * Return the lines about pages that are changed.
     *
     * @param dryRun whether nothing is written
     */
    public static List<String> pages(PageEdits edits, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        for (ChangedLine line : edits.lines()) {
            int at = firstDifference(line.before(), line.after());
            lines.add(changed(line.path() + ":" + line.number(), dryRun));
            lines.add("  - " + excerpt(line.before(), at));
            lines.add("  + " + excerpt(line.after(), at));
        }
        return lines;
    }

    /** Return the lines about dates in pages that were left as they are. */
    public static List<String> left(PageEdits edits) {
        List<String> lines = new ArrayList<>();
        if (!edits.left().isEmpty()) {
            lines.add("left as written, for you to look at:");
            edits.left().forEach(d -> lines.add("  " + d.at() + ": " + Terminal.visible(d.message())));
        }
        return lines;
    }

    /** Return the lines about files where not all could be written; none where all are as they were. */
    public static List<String> halfway(WrittenFiles files) {
        return files.changed().isEmpty()
                ? List.of()
                : List.of(
                        "changed: " + String.join(", ", files.changed()),
                        "as before: " + String.join(", ", files.left()));
    }

    private static String changed(String place, boolean dryRun) {
        return dryRun ? "would change " + place : place;
    }

    private static List<String> row(MovedDate date) {
        Step inForce = date.after().history().inForce();
        String now = MovedDate.shown(date.after(), inForce.value());
        return date.changed()
                ? List.of(
                        date.id(),
                        MovedDate.shown(date.before(), date.before().value()) + "  ->  " + now,
                        inForce.announced()
                                .map(day -> "(announced " + day + ")")
                                .orElse(""))
                : List.of(date.id(), "is " + now + " already");
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String excerpt(String line, int change) {
        if (line.length() <= WINDOW) {
            return Terminal.visible(line);
        }
        int from = Math.max(0, Math.min(change - BEFORE_CHANGE, line.length() - WINDOW));
        int to = Math.min(line.length(), from + WINDOW);
        return (from > 0 ? "…" : "") + Terminal.visible(line.substring(from, to)) + (to < line.length() ? "…" : "");
    }
}
