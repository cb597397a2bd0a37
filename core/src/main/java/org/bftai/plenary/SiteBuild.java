package org.bftai.plenary;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.export.Announcement;
import org.bftai.plenary.image.PictureMemory;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.output.KeptPublication;
import org.bftai.plenary.output.Publication;
import org.bftai.plenary.render.WorkListener;
import org.bftai.plenary.render.Workers;

/**
 * A build: load, parse, resolve, render, write. Can be run again and again, and then knows pictures that it has seen; what
 * it makes does not depend on that.
 */
public final class SiteBuild {
    private final PictureMemory memory = new PictureMemory();
    private final WorkListener listener;

    public SiteBuild() {
        this(WorkListener.NONE);
    }

    /**
     * Make a build.
     *
     * @param listener is told how far it is, by the thread that runs it
     */
    public SiteBuild(WorkListener listener) {
        this.listener = listener;
    }

    /** Build the site, or, where the request names no output, only look for its problems. */
    public BuildResult run(BuildRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        if (SiteFolder.reportMissing(request.site(), log)) {
            return missing(log);
        }
        try (Publication output = Outputs.begin(request, log)) {
            return run(request, output, log).result();
        }
    }

    /** Build the site and keep its files, whatever output the request names. */
    public KeptBuild keep(BuildRequest request) {
        return keepSeries(request).build();
    }

    /** Build the site and keep its files, and what they were made of. */
    KeptSeries keepSeries(BuildRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        try (KeptPublication output = new KeptPublication(log)) {
            if (SiteFolder.reportMissing(request.site(), log)) {
                return new KeptSeries(new KeptBuild(missing(log), output.tree()), Optional.empty());
            }
            Built built = run(request, output, log);
            return new KeptSeries(new KeptBuild(built.result(), output.tree()), Optional.of(built.series()));
        }
    }

    private record Built(BuildResult result, Series series) {}

    private Built run(BuildRequest request, Publication output, DiagnosticLog log) {
        try (Workers workers = new Workers(listener)) {
            Stages stages = new Stages(request, workers, memory, log);
            Series series = stages.resolve(stages.load());
            List<Announcement> announcements = stages.render(series, output);
            return new Built(stages.write(series, announcements, output), series);
        }
    }

    private static BuildResult missing(DiagnosticLog log) {
        return new BuildResult(
                0, 0, new Findings(log.sorted()), false, Optional.empty(), Optional.empty(), new TreeSet<>());
    }
}
