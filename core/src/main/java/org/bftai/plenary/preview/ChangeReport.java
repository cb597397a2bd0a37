package org.bftai.plenary.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.source.RealPath;

/** Tells on the console what became of a save: one line, and what was found that was not there before. */
record ChangeReport(Consumer<BuildReport.Line> console) {
    /** Say what was found: errors last, where the eye is. */
    void found(List<Finding> findings) {
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            console.accept(new BuildReport.Line(finding.severity(), finding.text()));
        }
    }

    /** Say what a change came to; nothing where nobody would see a difference. */
    void changed(List<Path> files, Path site, Shown before, Shown after, long nanoseconds) {
        if (after.sameAs(before)) {
            return;
        }
        List<Finding> known = before.findings();
        found(after.findings().stream().filter(f -> !known.contains(f)).toList());
        String took = after.broken()
                ? ": not shown, the last good site stays"
                : ": rebuilt in " + Math.max(1, nanoseconds / 1_000_000) + " ms";
        console.accept(new BuildReport.Line(Severity.INFO, names(files, RealPath.of(site)) + took + standing(after)));
    }

    private static String standing(Shown after) {
        long errors = after.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
        long warnings = after.findings().size() - errors;
        return (errors == 0 ? "" : ", " + errors + (errors == 1 ? " error" : " errors"))
                + (warnings == 0 ? "" : ", " + warnings + (warnings == 1 ? " warning" : " warnings"));
    }

    private static String names(List<Path> files, Path site) {
        if (files.size() > 3) {
            return files.size() + " files";
        }
        return String.join(", ", files.stream().map(f -> name(f, site)).toList());
    }

    private static String name(Path file, Path site) {
        Path shown = file.startsWith(site) ? site.relativize(file) : file.getFileName();
        return shown.toString().replace('\\', '/');
    }
}
