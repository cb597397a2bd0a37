package org.bftai.plenary.edit.freezing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.source.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What is different when an edition is rendered anew.
 *
 * @param lines a line for each file, those of texts with what was taken out and what was put in
 * @param gone addresses and the edition's own files that would no longer answer
 */
public record EditionDifference(List<String> lines, List<String> gone) {
    private static final Set<String> TEXTS = Set.of("html", "css", "js", "xml", "ics", "txt", "svg", "json");

    /** So many lines of one file tell what has happened. */
    private static final int MOST_LINES = 12;

    private static final int LONGEST = 160;

    public EditionDifference {
        lines = List.copyOf(lines);
        gone = List.copyOf(gone);
    }

    /** Hold a rendered edition to the one that is stored. */
    public static EditionDifference of(FrozenEdition stored, RenderedEdition rendered) {
        List<String> lines = new ArrayList<>();
        List<String> gone = new ArrayList<>(stored.lock().addressesNotIn(rendered.lock()));
        Set<String> all = new TreeSet<>(stored.lock().files().keySet());
        all.addAll(rendered.files().keySet());
        for (String file : all) {
            Content now = rendered.files().get(file);
            String hash = stored.lock().files().get(file);
            if (now == null) {
                lines.add("- " + file);
                if (stored.lock().sources().containsKey(file)) {
                    gone.add("/" + file);
                }
            } else if (hash == null) {
                lines.add("+ " + file);
            } else if (!hash.equals(rendered.lock().files().get(file))) {
                lines.add("~ " + file);
                lines.addAll(changes(file, stored.files().get(file), now));
            } else if (!isAsFrozen(stored.files().get(file), hash)) {
                lines.add("! " + file + " was not as it was frozen");
            }
        }
        return new EditionDifference(lines, gone);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static boolean isAsFrozen(@Nullable Path file, String hash) {
        try {
            return file != null && Sha256.of(Files.readAllBytes(file)).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> changes(String file, @Nullable Path before, Content now) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        if (!TEXTS.contains(extension) || before == null || !Files.isRegularFile(before)) {
            return List.of();
        }
        try {
            List<String> old = text(Files.readAllBytes(before));
            List<String> lines = new ArrayList<>();
            for (AbstractDelta<String> delta :
                    DiffUtils.diff(old, text(RenderedEdition.bytes(now))).getDeltas()) {
                delta.getSource().getLines().forEach(line -> lines.add("    - " + cut(line)));
                delta.getTarget().getLines().forEach(line -> lines.add("    + " + cut(line)));
            }
            int more = lines.size() - MOST_LINES;
            List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
            if (more > 0) {
                shown.add("    … and " + more + " lines more");
            }
            return shown;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> text(byte[] bytes) {
        return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\\R"));
    }

    private static String cut(String line) {
        String text = line.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
