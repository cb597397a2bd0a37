package org.bftai.plenary.edit.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.edit.WrittenFiles;
import org.bftai.plenary.edit.founding.Facts.Fact;

/**
 * Says what was written and what comes next.
 *
 * @param kept paths of files that were there
 * @param hasPlugin whether the pom names the plugin
 */
public record FoundingReport(Blueprint blueprint, List<String> kept, boolean hasPlugin) {
    public FoundingReport {
        kept = List.copyOf(kept);
    }

    /** Return what would be written. */
    public List<String> planned(List<PlannedFile> missing) {
        List<String> lines = new ArrayList<>();
        missing.forEach(f -> lines.add("would write " + f.path()));
        kept.forEach(path -> lines.add("would keep  " + path));
        return lines;
    }

    /** Return what was written, and what to do then. */
    public List<String> lines(WrittenFiles written) {
        List<String> lines = new ArrayList<>();
        written.changed().forEach(path -> lines.add("wrote " + path));
        kept.forEach(path -> lines.add("kept  " + path + ", as it was"));
        if (!written.complete()) {
            lines.add("not written: " + String.join(", ", written.left()));
            return lines;
        }
        if (written.changed().isEmpty()) {
            lines.add("nothing was missing");
        }
        read(written).forEach(lines::add);
        if (kept.contains("pom.xml") && !hasPlugin) {
            lines.add("pom.xml was there and does not name the plugin: add org.bftai.plenary:plenary-maven-plugin:"
                    + blueprint.version() + " to it, or to its parent");
        }
        lines.add("next: ./mvnw plenary:serve, and change what the browser shows; co-organisers read EDITING.md");
        if (blueprint.needsSource() && written.changed().contains(".github/actions/plenary/action.yml")) {
            lines.add(
                    "before you publish from GitHub: say in .github/actions/plenary/action.yml where Plenary's sources are");
        }
        return lines;
    }

    private List<String> read(WrittenFiles written) {
        String file = blueprint.site() + "event.yml";
        if (!written.changed().contains(file)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String found = blueprint.facts().facts().stream()
                .filter(f -> f.from().isPresent())
                .map(Fact::key)
                .filter(key -> !key.equals("submit.system"))
                .map(key -> key.equals("submit.url") ? "submit" : Facts.shortKey(key))
                .collect(Collectors.joining(", "));
        int doubts = blueprint.facts().doubts().size();
        if (!found.isEmpty()) {
            lines.add("read in the pages: " + found + ": look at " + file);
        }
        if (doubts > 0) {
            lines.add(doubts + (doubts == 1 ? " more is" : " more are") + " not sure: see the end of " + file);
        }
        return lines;
    }
}
